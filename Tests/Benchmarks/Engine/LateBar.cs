using System;
using BenchmarkDotNet.Attributes;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>
/// A correction: the state goes back to a copy and the bars since are replayed. Copies are four windows apart, so the cost
/// lies between <see cref="Nearest"/> and <see cref="Farthest"/>, whichever bar is corrected.
/// </summary>
public class LateBar
{
    private const int BarsPerCopy = 4 * RebuildPerBar.Window;
    private TradingEngine _near = DefaultEngine.Make();
    private TradingEngine _far = DefaultEngine.Make();

    /// <summary>Feeds them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _near = DefaultEngine.Fed(GoldBars.All.AsSpan(0, (2 * BarsPerCopy) + 1));
        _far = DefaultEngine.Fed(GoldBars.All.AsSpan(0, 3 * BarsPerCopy));
    }

    /// <summary>The newest bar, right after a copy.</summary>
    [Benchmark]
    public BarOutcome Nearest() => Correct(_near, 0);

    /// <summary>A bar one window ago, right before a copy.</summary>
    [Benchmark]
    public BarOutcome OneWindowBack() => Correct(_far, RebuildPerBar.Window - 1);

    /// <summary>A bar one window ago, before the newest copy: everything that is kept is replayed at most.</summary>
    [Benchmark]
    public BarOutcome Farthest() => Correct(_near, RebuildPerBar.Window - 1);

    private BarOutcome Correct(TradingEngine engine, int barsAgo)
    {
        Bar held = engine.Window[barsAgo];
        Bar corrected = new(held.EndUtcTicks, held.Open, held.High, held.Low, held.Close, held.Volume ^ 1, held.TickCount);
        return engine.OnBar(corrected, BarOrigin.PlatformHistory);
    }
}
