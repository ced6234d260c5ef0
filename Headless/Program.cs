using System;
using NT8Bridge.Headless.Cli;

return CommandLine.Run(args, new Terminal(Console.Out, Console.Error, showsProgress: !Console.IsErrorRedirected));
