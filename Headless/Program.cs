using System;
using System.IO;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;

InvariantCulture.Use();
Terminal terminal = new(Console.Out, Console.Error, showsProgress: !Console.IsErrorRedirected);
using Interruption interruption = new(terminal);
try
{
    return interruption.ExitCode(CommandLine.Run(args, terminal, interruption.Token));
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    // The output itself cannot be written: its disk is full, or whoever read it has gone.
    return OutputFailure.Tell(terminal.Error, e);
}
