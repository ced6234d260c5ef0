using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>Variants of a signal model and of what the product's strategy does with its signals.</summary>
public sealed record SweepRequest
{
    /// <summary>
    /// JSON file of the model, in which a number may be several: {"from": 1, "to": 3, "step": 0.5}, {"in": [1, 2]}, or braces in
    /// an operand, "5m.ema{9..21:4}". Null for the built-in model.
    /// </summary>
    public string? Model { get; init; }

    /// <summary>What makes one variant better than another: a statistic or one of NinjaTrader's fitnesses.</summary>
    public Ranking Ranking { get; init; } = Ranking.Parse("netProfit");

    /// <summary>How many variants are drawn out of all; null to make them all.</summary>
    public long? Random { get; init; }

    /// <summary>From what they are drawn: the same seed draws the same.</summary>
    public int Seed { get; init; }

    /// <summary>How many of the best are kept with their trades, and run once more as whole backtests; 1 or more.</summary>
    public int Top { get; init; } = 10;

    /// <summary>
    /// Data and terms. A parameter may be several values too, "StopAtrMultiple" = "1..5:0.5" or "2,3".
    /// </summary>
    public required RunSettings Settings { get; init; }
}
