using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>Makes variants of a signal model and ranks them.</summary>
internal sealed class SweepVerb : Verb
{
    private readonly RunOptions _run = new();

    private readonly Option<string> _model = new("--model")
    {
        HelpName = "FILE",
        Description = "JSON model, in which a number may be several: {\"from\": 1, \"to\": 3, \"step\": 0.5}, [1, 2], or "
            + "in an operand 5m.ema{9..21:4}. Without it: the built-in model.",
    };

    private readonly Option<string> _rank = new("--rank")
    {
        HelpName = "STATISTIC", DefaultValueFactory = _ => "netProfit",
        Description = "What to rank by: a statistic as in the JSON of backtest, or a fitness of NinjaTrader's. Those that need "
            + "more than a trade's profit take longer.",
    };

    private readonly Option<long?> _random = new Option<long?>("--random")
    {
        HelpName = "N", Description = "Draw N of the variants. Without it: all.",
    }.ReadStrictly();

    private readonly Option<int> _seed = new Option<int>("--seed")
    {
        HelpName = "N", DefaultValueFactory = _ => 1, Description = "From what they are drawn; the same seed draws the same.",
    }.ReadStrictly();

    private readonly Option<int> _top = new Option<int>("--top")
    {
        HelpName = "N", DefaultValueFactory = _ => 10,
        Description = "Number of variants to show; each is run once more as a whole backtest, which must have the same trades.",
    }.ReadStrictly();

    private readonly OutputOption _out = new("--out", ".csv", ".parquet")
    {
        Description = "File of all variants, best first, with their values and numbers.",
    };

    /// <inheritdoc/>
    public override string Name => "sweep";

    /// <inheritdoc/>
    public override string Description =>
        "Make variants of a signal model and of the strategy's stops and targets, and rank them.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_model, _rank, _random, _seed, _top, _out, .. _run.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        int top = context.Get(_top);
        if (top < 1) throw new WrongArgumentException($"--top: {top} is no number of 1 or more.");
        SweepRequest request = new()
        {
            Model = context.Get(_model), Ranking = context.Parse(_rank, Ranking.Parse)!, Random = context.Get(_random),
            Seed = context.Get(_seed), Top = top, Settings = _run.Read(context),
        };
        SweepResult result = context.Do((progress, cancellation) => SweepWork.Run(request, progress, cancellation));
        ScriptOutput.Write(context.Terminal, result.Warnings, new ScriptJournal());
        SweepTable.Write(context.Terminal.Tables, result);
        context.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Made:N0} of {result.All:N0} variants on {result.Bars:N0} bars, {result.Bytes >> 20:N0} MB; "
            + $"{result.WithoutTrades:N0} made no trade and stand last; backtests have confirmed the {result.Best.Count} shown"));
        if (context.Get(_out) is { } path)
        {
            SweepFile.Write(path, result);
            context.Terminal.Wrote(path);
        }

        return new VerbResult(SweepJson.Of(result));
    }
}
