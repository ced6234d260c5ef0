using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Mcp;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Verbs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Cli;

/// <summary>The command <c>nt8bridge</c>: finds the verb and its arguments, and has it run.</summary>
internal static class CommandLine
{
    /// <summary>The work is done.</summary>
    public const int Done = 0;

    /// <summary>The work failed.</summary>
    public const int Failed = 1;

    /// <summary>The arguments are wrong.</summary>
    public const int WrongArguments = 2;

    /// <summary>The user stopped the work, as a shell writes it for Ctrl-C.</summary>
    public const int Interrupted = 130;

    private const string ProgramName = "nt8bridge";

    private const string About =
        "NT8Bridge: a signal engine for NinjaTrader 8, and a host that runs NinjaScript outside NinjaTrader.";

    /// <summary>The verb that runs when none is given.</summary>
    private const string DefaultVerb = "demo";

    /// <summary>Every verb, in the order of the help text.</summary>
    internal static Verb[] Verbs() =>
    [
        new DemoVerb(),
        new PlayVerb(),
        new BacktestVerb(),
        new PortfolioVerb(),
        new OptimizeVerb(),
        new CheckVerb(),
        new SweepVerb(),
        new MergeVerb(),
        new ModelVerb(),
        new BarsVerb(),
        new ExportVerb(),
        new CacheVerb(),
        new CompileVerb(),
        new InstrumentsVerb(),
        new DbVerb(),
        new ReportVerb(),
        new CompareVerb(),
        new ParityVerb(),
        new McpVerb(),
    ];

    /// <summary>Runs one command line to its end, or until <paramref name="cancellation"/> is set.</summary>
    /// <param name="args">The words of the user.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="watch">Who watches over the scripts of this process; null where nobody does.</param>
    /// <param name="cancellation">Set when the user interrupts.</param>
    public static int Run(
        string[] args, Terminal terminal, IRunWatch? watch = null, CancellationToken cancellation = default)
    {
        Verb[] verbs = Verbs();
        Command root = new(ProgramName, About)
        {
            new HelpOption(),
            new VersionOption(),
        };
        foreach (Verb verb in verbs) root.Subcommands.Add(Command(verb, terminal, watch ?? Unwatched.Instance));

        // NinjaTrader's own files start with '@', which would otherwise ask for a file of arguments.
        ParserConfiguration parsing = new() { ResponseFileTokenReplacer = null };
        ParseResult parsed = root.Parse(WithVerb(args, verbs), parsing);
        IReadOnlyList<string> errors = ParseErrorText.Of(parsed);
        if (errors.Count > 0)
        {
            foreach (string message in errors) terminal.Error.WriteLine("error: " + message);
            string verb = parsed.CommandResult.Command == root ? "" : " " + parsed.CommandResult.Command.Name;
            terminal.Error.WriteLine($"'{ProgramName}{verb} --help' lists what is possible.");
            return WrongArguments;
        }

        return parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        }, cancellation).GetAwaiter().GetResult();
    }

    private static string[] WithVerb(string[] args, Verb[] verbs)
    {
        if (!verbs.Any(verb => verb.Name == DefaultVerb)) return args.Length == 0 ? ["--help"] : args;
        bool asksForRoot = args.Length > 0 && args[0] is "--help" or "-h" or "-?" or "/?" or "--version";
        return args.Length == 0 || (args[0].StartsWith('-') && !asksForRoot) ? [DefaultVerb, .. args] : args;
    }

    private static Command Command(Verb verb, Terminal terminal, IRunWatch watch)
    {
        OutputOption json = new("--json", ".json") { Description = "Write the result as JSON to this file." };
        Option<bool> force = new("--force") { Description = "Replace files that are no results of this program." };
        Command command = new(verb.Name, verb.Description);
        foreach (Argument argument in verb.Arguments) command.Arguments.Add(argument);
        foreach (Option option in verb.Options) command.Options.Add(option);
        command.Options.Add(json);
        command.Options.Add(force);
        command.SetAction((arguments, cancellation) => Task.Run(() => Run(arguments, cancellation), CancellationToken.None));
        return command;

        int Run(ParseResult arguments, CancellationToken cancellation)
        {
            try
            {
                OutputCheck.Of(arguments, arguments.GetValue(force));
            }
            catch (WrongArgumentException e)
            {
                terminal.Error.WriteLine("error: " + e.Message);
                return WrongArguments;
            }

            return VerbRun.Of(verb, new VerbContext(arguments, terminal, watch, cancellation), arguments.GetValue(json));
        }
    }
}
