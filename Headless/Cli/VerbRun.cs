using System;
using System.IO;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Verbs;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Cli;

/// <summary>Runs a verb and turns what happened into an exit code, a message and the file of <c>--json</c>.</summary>
internal static class VerbRun
{
    /// <summary>Runs it; the result goes to the file <paramref name="json"/> where one was named.</summary>
    public static int Of(Verb verb, VerbContext context, string? json)
    {
        (int exitCode, object? result, string? message, string? of) = Attempt(verb, context);
        bool isInterrupted = exitCode == CommandLine.Interrupted;
        if (message is not null && !isInterrupted) context.Terminal.Error.WriteLine("error: " + message);
        if (json is not null && result is not null)
        {
            try
            {
                JsonFile.Write(json, of ?? verb.Name, result);
                context.Terminal.Wrote(json);
            }
            catch (WorkFailedException e)
            {
                context.Terminal.Error.WriteLine("error: " + e.Message);
                if (!isInterrupted) exitCode = CommandLine.Failed;
            }
        }

        // Last, because it names the files that are finished.
        if (isInterrupted) context.Terminal.Interrupted(message);
        return exitCode;
    }

    private static (int ExitCode, object? Result, string? Message, string? Of) Attempt(Verb verb, VerbContext context)
    {
        if (context.Watch.GivenUp is { } why) return (CommandLine.Failed, Failure(why), why, null);
        try
        {
            VerbResult result = verb.Run(context);
            if (result.Interruption is not null) return (CommandLine.Interrupted, result.Json, result.Interruption, result.Of);
            return (result.Failure is null ? CommandLine.Done : CommandLine.Failed, result.Json, result.Failure, result.Of);
        }
        catch (WrongArgumentException e)
        {
            return (CommandLine.WrongArguments, null, e.Message, null);
        }
        catch (WrongRequestException e)
        {
            return (CommandLine.WrongArguments, null, e.Text.Named(OptionNames.Of), null);
        }
        catch (OperationCanceledException e) when (context.Cancellation.IsCancellationRequested)
        {
            // Without a result: what an earlier run wrote is worth more than the word that this one was stopped.
            return (CommandLine.Interrupted, null, (e as StoppedWorkException)?.Left.Named(OptionNames.Of), null);
        }
        catch (WorkException e)
        {
            string message = e.Text.Named(OptionNames.Of);
            return (CommandLine.Failed, Failure(message), message, null);
        }
        catch (DataFileException e)
        {
            return (CommandLine.Failed, Failure(e.Message), e.Message, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string message = FileFailureText.Of(e);
            return (CommandLine.Failed, Failure(message), message, null);
        }
        catch (Exception e)
        {
            string message = UnforeseenText.Of(e);
            return (CommandLine.Failed, Failure(message), message, null);
        }
    }

    private static object Failure(string error) => new { completed = false, error };
}
