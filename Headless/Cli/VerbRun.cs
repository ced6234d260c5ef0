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
        (int exitCode, object? result, string? message) = Attempt(verb, context);
        bool isInterrupted = exitCode == CommandLine.Interrupted;
        if (message is not null && !isInterrupted) context.Terminal.Error.WriteLine("error: " + message);
        if (json is not null && result is not null)
        {
            try
            {
                JsonFile.Write(json, verb.Name, result);
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

    private static (int ExitCode, object? Result, string? Message) Attempt(Verb verb, VerbContext context)
    {
        if (context.Watch.GivenUp is { } why) return (CommandLine.Failed, Failure(why), why);
        try
        {
            VerbResult result = verb.Run(context);
            if (result.Interruption is not null) return (CommandLine.Interrupted, result.Json, result.Interruption);
            return (result.Failure is null ? CommandLine.Done : CommandLine.Failed, result.Json, result.Failure);
        }
        catch (WrongArgumentException e)
        {
            return (CommandLine.WrongArguments, null, e.Message);
        }
        catch (WrongRequestException e)
        {
            return (CommandLine.WrongArguments, null, e.Text.Named(OptionNames.Of));
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            // Without a result: what an earlier run wrote is worth more than the word that this one was stopped.
            return (CommandLine.Interrupted, null, null);
        }
        catch (WorkException e)
        {
            string message = e.Text.Named(OptionNames.Of);
            return (CommandLine.Failed, Failure(message), message);
        }
        catch (DataFileException e)
        {
            return (CommandLine.Failed, Failure(e.Message), e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string message = FileFailureText.Of(e);
            return (CommandLine.Failed, Failure(message), message);
        }
        catch (Exception e)
        {
            string message = UnforeseenText.Of(e);
            return (CommandLine.Failed, Failure(message), message);
        }
    }

    private static object Failure(string error) => new { completed = false, error };
}
