using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Performance;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli;

/// <summary>Runs a strategy with every combination of parameters, on all cores, and ranks the runs.</summary>
internal sealed class OptimizeVerb : Verb
{
    private readonly RunOptions _run = new();

    private readonly Option<string> _strategy = new("--strategy") { HelpName = "NAME", Required = true, Description = "Class name of the strategy." };

    private readonly Option<string[]> _grid = new("--grid")
    {
        HelpName = "NAME=VALUES", AllowMultipleArgumentsPerToken = true, Required = true,
        Description = "Values of a parameter: Fast=5..20:5 (from, to, step) or Slow=20,50.",
    };

    private readonly Option<string> _rank = new("--rank")
    {
        HelpName = "STATISTIC", DefaultValueFactory = _ => "netProfit", Description = "Statistic to rank by, as in the JSON of backtest.",
    };

    private readonly Option<int> _top = new("--top") { HelpName = "N", DefaultValueFactory = _ => 10, Description = "Number of runs to show." };

    /// <inheritdoc/>
    public override string Name => "optimize";

    /// <inheritdoc/>
    public override string Description => "Run a strategy with every combination of parameters on all cores and rank the runs.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_strategy, _grid, _rank, _top, .. _run.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        ParameterGrid grid = new(context.Require(_grid));
        Ranking ranking = context.Parse(_rank, Ranking.Parse)!;
        int top = context.Get(_top);
        if (top < 1) throw new WrongArgumentException($"--top: {top} is no number of 1 or more.");
        using RunSetup setup = _run.Load(context);
        Type strategy = setup.Strategy(context.Require(_strategy));

        OptimizedRun[] runs = context.Terminal.Progress(
            string.Create(CultureInfo.InvariantCulture, $"{strategy.Name}: {grid.Count:N0} runs"),
            progress => RunAll(setup, strategy, grid, ranking, progress, context.Cancellation));
        OptimizedRun[] ranked = ranking.Order(runs.Where(run => run.Error is null), run => run.Rank).ToArray();
        OptimizedRun[] failed = runs.Where(run => run.Error is not null).ToArray();
        Show(context.Terminal, grid, ranking, ranked.Take(top));
        foreach (IGrouping<string, OptimizedRun> error in failed.GroupBy(run => run.Error!.Split('\n')[0]))
            context.Terminal.Output.WriteLine($"{error.Count()} runs failed: {error.Key}");

        return new VerbResult(
            new
            {
                completed = failed.Length == 0,
                error = failed.FirstOrDefault()?.Error,
                strategy = strategy.Name,
                rankedBy = ranking.Statistic.Key,
                runs = runs.Length,
                failed = failed.Length,
                best = ranked.FirstOrDefault()?.Parameters,
                results = ranked.Take(top).Select(run => new { run.Parameters, rank = run.Rank, run.Bars, run.Statistics }),
            },
            failed.Length == 0 ? null : $"{failed.Length} of {runs.Length} runs failed, first: {failed[0].Error!.Split('\n')[0]}");
    }

    private static OptimizedRun[] RunAll(
        RunSetup setup, Type strategy, ParameterGrid grid, Ranking ranking, IProgress<double> progress, CancellationToken cancellation)
    {
        OptimizedRun[] runs = new OptimizedRun[grid.Count];
        int done = 0;

        // The first run alone: it tells of wrong parameters, and of whether the strategy wants to be made anew for each run.
        StrategyBase? kept = null;
        runs[0] = One(0, ref kept);
        try
        {
            Parallel.For(
                1, grid.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                () => Interlocked.Exchange(ref kept, null),
                (position, _, own) =>
                {
                    runs[position] = One(position, ref own);
                    return own;
                },
                _ => { });
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.OfType<WrongArgumentException>().FirstOrDefault() is { } wrong)
        {
            throw new WrongArgumentException(wrong.Message, e);
        }

        return runs;

        OptimizedRun One(int position, ref StrategyBase? own)
        {
            Dictionary<string, string> chosen = grid[position];
            Dictionary<string, object> parameters = new(setup.Parameters, StringComparer.Ordinal);
            foreach ((string name, string value) in chosen) parameters[name] = value;
            Trial trial = Trial.Run(setup, strategy, parameters, null, cancellation, own);
            StrategyBase? ran = trial.Script as StrategyBase;
            own = trial.Error is null && ran is { IsInstantiatedOnEachOptimizationIteration: false } ? ran : null;
            progress.Report((double)Interlocked.Increment(ref done) / grid.Count);
            return new OptimizedRun(chosen, trial, ran?.SystemPerformance, ranking.Statistic);
        }
    }

    private static void Show(Terminal terminal, ParameterGrid grid, Ranking ranking, IEnumerable<OptimizedRun> best)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string name in grid.Names) table.AddColumn(new TableColumn(Markup.Escape(name)).RightAligned());
        table.AddColumn(new TableColumn(Markup.Escape(ranking.Statistic.Label)).RightAligned());
        table.AddColumn(new TableColumn("Trades").RightAligned());
        table.AddColumn(new TableColumn("Net profit").RightAligned());
        table.AddColumn(new TableColumn("Max. drawdown").RightAligned());
        foreach (OptimizedRun run in best)
        {
            table.AddRow(
                [.. run.Parameters.Values.Select(Markup.Escape), ranking.Statistic.Format(run.Rank), run.Text("trades"), run.Text("netProfit"), run.Text("maxDrawdown")]);
        }

        terminal.Tables.Write(table);
    }
}
