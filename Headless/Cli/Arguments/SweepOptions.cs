using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which verbs say which variants of which model are made, on which data, and their ranking.</summary>
internal sealed class SweepOptions
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

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All => [_model, _rank, _random, _seed, _top, .. _run.All];

    /// <summary>What the user said.</summary>
    /// <exception cref="WrongArgumentException">A value cannot be read, or there are no data.</exception>
    public SweepRequest Read(VerbContext context)
    {
        int top = context.Get(_top);
        if (top < 1) throw new WrongArgumentException($"--top: {top} is no number of 1 or more.");
        return new SweepRequest
        {
            Model = context.Get(_model), Ranking = context.Parse(_rank, Ranking.Parse)!, Random = context.Get(_random),
            Seed = context.Get(_seed), Top = top, Settings = _run.Read(context),
        };
    }
}
