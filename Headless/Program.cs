using System;
using System.ComponentModel;
using System.IO;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Processes;

InvariantCulture.Use();
return WatchOverScripts.IsNeeded(args) ? Watch(args) : Run(args);

static int Watch(string[] args)
{
    try
    {
        return WatchOverScripts.Run(args);
    }
    catch (Win32Exception e)
    {
        Console.Error.WriteLine("error: the process in which scripts run cannot be started: " + e.Message);
        return CommandLine.Failed;
    }
}

static int Run(string[] args)
{
    Terminal terminal = new(Console.Out, Console.Error, showsProgress: !Console.IsErrorRedirected)
    {
        TellsShares = Environment.GetEnvironmentVariable(ShareLines.Variable) is { Length: > 0 },
    };
    using var process = WatchedProcess.OfEnvironment();
    using Interruption interruption = new(terminal, process);
    int exitCode;
    try
    {
        exitCode = interruption.ExitCode(CommandLine.Run(args, terminal, process, interruption.Token));
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        // The output itself cannot be written: its disk is full, or whoever read it has gone.
        exitCode = OutputFailure.Tell(terminal.Error, e);
    }

    process?.Over(exitCode);
    return exitCode;
}
