using System;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Output;

InvariantCulture.Use();
return CommandLine.Run(args, new Terminal(Console.Out, Console.Error, showsProgress: !Console.IsErrorRedirected));
