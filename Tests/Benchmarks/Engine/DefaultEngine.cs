using System;
using NT8Bridge.Signals;

namespace NT8Bridge.Benchmarks.Engine;

/// <summary>An engine for the gold bars as it comes: 30 s, 1, 5, 15 and 60 minutes, built-in model, window of 480 bars.</summary>
internal static class DefaultEngine
{
    private static readonly SignalModel Model = SignalModel.Default();

    internal static TradingEngine Make() => new(new EngineOptions(), Model, GoldBars.Calendar);

    internal static TradingEngine Fed(ReadOnlySpan<Bar> bars)
    {
        TradingEngine engine = Make();
        Feed(engine, bars);
        return engine;
    }

    internal static void Feed(TradingEngine engine, ReadOnlySpan<Bar> bars)
    {
        foreach (ref readonly Bar bar in bars) engine.OnBar(bar, BarOrigin.PlatformHistory);
    }
}
