using System;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Output;

InvariantCulture.Use();
Terminal terminal = new(Console.Out, Console.Error, showsProgress: !Console.IsErrorRedirected);
using Interruption interruption = new(terminal);
return interruption.ExitCode(CommandLine.Run(args, terminal, interruption.Token));
