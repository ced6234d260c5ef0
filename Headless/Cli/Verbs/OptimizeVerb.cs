using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Reports.Html;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>Runs a strategy with combinations of parameters, on all cores, and ranks the runs.</summary>
internal sealed class OptimizeVerb : Verb
{
    private const string IsolateName = "--isolate";

    private readonly RunOptions _run = new();

    private readonly Option<string> _strategy = new("--strategy")
    {
        HelpName = "NAME", Required = true, Description = "Class name of the strategy.",
    };

    private readonly Option<string[]> _grid = new("--grid")
    {
        HelpName = "NAME=VALUES", AllowMultipleArgumentsPerToken = true, Required = true,
        Description = "Values of a parameter: Fast=5..20:5 (from, to, step) or Slow=20,50.",
    };

    private readonly Option<string> _rank = new("--rank")
    {
        HelpName = "STATISTIC", DefaultValueFactory = _ => "netProfit",
        Description = "What to rank by: a statistic as in the JSON of backtest, a fitness of NinjaTrader's, for example "
            + "\"Max. strength\", or the class name of a script's fitness.",
    };

    private readonly Option<string> _optimizer = new("--optimizer")
    {
        HelpName = "NAME",
        Description = "Class name of a script's optimizer, which chooses the runs in the place of --search.",
    };

    private readonly Option<int> _top = new Option<int>("--top")
    {
        HelpName = "N", DefaultValueFactory = _ => 10, Description = "Number of runs to show.",
    }.ReadStrictly();

    private readonly Option<bool> _isolate = new(IsolateName)
    {
        Description = "Load the scripts anew for each run, so that no static field reaches from one into another.",
    };

    private readonly Option<int> _minTrades = new Option<int>("--min-trades")
    {
        HelpName = "N", DefaultValueFactory = _ => 30, Description = "Rank runs with fewer trades behind all others.",
    }.ReadStrictly();

    private readonly SearchOptions _search = new();

    private readonly ValidateOptions _validate = new();

    private readonly OutputOption _out = new("--out")
    {
        HelpName = "FOLDER", Grows = true,
        Description = "Keep all runs in a folder of parquet files while they come. The same command takes over what is there.",
    };

    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the runs: a map of any two parameters and a table; one file that needs no network.",
    };

    /// <inheritdoc/>
    public override string Name => "optimize";

    /// <inheritdoc/>
    public override string Description => "Run a strategy with combinations of parameters on all cores and rank the runs.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options =>
        [
            _strategy, _grid, _rank, _optimizer, _isolate, _top, _minTrades, .. _search.All, .. _validate.All,
            .. _run.All, _out, _report,
        ];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        ParameterGrid grid = new(context.ParseAll(_grid, ParameterAxis.Parse));
        Ranking ranking = context.Parse(_rank, Ranking.Parse)!;
        int top = context.Get(_top);
        if (top < 1) throw new WrongArgumentException($"--top: {top} is no number of 1 or more.");
        int minTrades = context.Get(_minTrades);
        if (minTrades < 0) throw new WrongArgumentException($"--min-trades: {minTrades} is no number of 0 or more.");
        ValidateTerms? validate = _validate.Read(context, _search.Seed(context));
        OptimizeRequest request = new()
        {
            Strategy = context.Require(_strategy), Grid = grid, Ranking = ranking,
            Search = _search.Read(context, validate is not null), Out = context.Get(_out), Validate = validate,
            Optimizer = context.Get(_optimizer), IsIsolated = context.Get(_isolate), MinTrades = minTrades,
            Settings = _run.Read(context),
        };
        OptimizeResult result = context.Do((progress, cancellation) => OptimizeWork.Run(request, progress, cancellation));
        if (result.IsInterrupted) context.Finishes();
        ScriptOutput.Write(context.Terminal, OptimizeJson.Warnings(result, IsolateName), result.Output);
        foreach (string line in SearchLines.Of(result)) context.Terminal.Output.WriteLine(line);
        if (request.Out is { } folder)
        {
            context.Terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{folder}: {result.Resumed:N0} of {result.Runs:N0} runs were kept in it already; all are now"));
            context.Terminal.Wrote(folder);
        }

        RankingTable.Write(context.Terminal.Tables, grid, result.Ranking, result.Ranked.Take(top));
        if (result.WithFewTrades > 0)
        {
            context.Terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.WithFewTrades:N0} of {result.Runs:N0} runs made fewer than {result.MinTrades:N0} trades; such runs "
                + $"stand behind all others"));
        }

        if (result.WithoutTrades > 0)
        {
            context.Terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.WithoutTrades:N0} of {result.Runs:N0} runs made no trade; they stand last"));
        }

        if (result.Validation is { } validation)
        {
            foreach (string line in ValidationLines.Of(validation, result.Ranking, OptionNames.Of))
                context.Terminal.Output.WriteLine(line);
        }

        if (context.Get(_report) is { } page)
        {
            OptimizePage.Write(page, result, [.. grid.Names]);
            context.Terminal.Wrote(page);
        }

        string[] errors = [.. result.Failed.Select(run => run.Error!.Named(OptionNames.Of).Split('\n')[0])];
        foreach (IGrouping<string, string> error in errors.GroupBy(error => error))
            context.Terminal.Output.WriteLine($"{error.Count()} runs failed: {error.Key}");
        return new VerbResult(
            OptimizeJson.Of(result, top, OptimizeJson.Warnings(result, IsolateName)),
            errors.Length == 0 ? null : $"{errors.Length} of {result.Runs} runs failed, first: {errors[0]}",
            result.IsInterrupted ? OptimizeJson.Interruption(result) : null);
    }
}
