using System;
using BenchmarkDotNet.Attributes;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>
/// A bar is corrected: the engine goes back to the last copy of its state before that bar and replays the bars since. Copies are
/// four windows apart, so the cost lies between <see cref="Nearest"/> and <see cref="Farthest"/>, whichever bar is corrected.
/// </summary>
public class LateBar
{
    private const int BarsPerCopy = 4 * RebuildPerBar.Window;
    private TradingEngine _near = DefaultEngine.Make();
    private TradingEngine _far = DefaultEngine.Make();

    /// <summary>Feeds one engine until just after a copy, the other until just before the next.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _near = DefaultEngine.Fed(GoldBars.All.AsSpan(0, (2 * BarsPerCopy) + 1));
        _far = DefaultEngine.Fed(GoldBars.All.AsSpan(0, 3 * BarsPerCopy));
    }

    /// <summary>Corrects the newest bar, which follows a copy at once: one bar is replayed.</summary>
    [Benchmark]
    public BarOutcome Nearest() => Correct(_near, 0);

    /// <summary>Corrects a bar one window ago, while the newest copy is nearly four windows old.</summary>
    [Benchmark]
    public BarOutcome OneWindowBack() => Correct(_far, RebuildPerBar.Window - 1);

    /// <summary>
    /// Corrects a bar one window ago that lies before the newest copy: the copy before that one is four windows older, which is
    /// the longest replay there can be.
    /// </summary>
    [Benchmark]
    public BarOutcome Farthest() => Correct(_near, RebuildPerBar.Window - 1);

    private BarOutcome Correct(TradingEngine engine, int barsAgo)
    {
        Bar held = engine.Window[barsAgo];
        Bar corrected = new(held.EndUtcTicks, held.Open, held.High, held.Low, held.Close, held.Volume ^ 1, held.TickCount);
        return engine.OnBar(corrected, BarOrigin.PlatformHistory);
    }
}
