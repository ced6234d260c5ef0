using System;
using System.Collections.Generic;
using NT8Bridge.Indicators;

namespace NT8Bridge;

/// <summary>
/// What an engine computes: bars, timeframes, indicators and signals, with usual defaults. How it starts and runs on a chart is
/// set apart, by the options of the live engine. Plain properties, because NinjaScript sets them.
/// </summary>
public sealed class EngineOptions
{
    /// <summary>Length of the base bars; 30 seconds.</summary>
    public BarInterval Interval { get; set; } = new(30);

    /// <summary>Time span of the rolling window; 4 hours. The number of bars follows from it.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromHours(4);

    /// <summary>Higher timeframes, multiples of <see cref="Interval"/>; 1, 5, 15 and 60 minutes.</summary>
    public IList<BarInterval> Timeframes { get; set; } = new List<BarInterval> { new(60), new(300), new(900), new(3600) };

    /// <summary>Signals kept; 500.</summary>
    public int SignalCacheSize { get; set; } = 500;

    /// <summary>Decimal digits to which every indicator that a rule reads must have forgotten how it began; 3.</summary>
    public int ReadinessDigits { get; set; } = 3;

    /// <summary>How indicators begin.</summary>
    public IndicatorSeeding Seeding { get; set; } = IndicatorSeeding.NinjaTrader;

    /// <summary>Indicator outputs to compute beside the model's, with their timeframe: "5m.atr14"; none.</summary>
    public IList<string> Watch { get; set; } = new List<string>();

    /// <summary>
    /// Whether <see cref="TradingEngine.Hash"/> is kept, for a tape; off, since it costs some 40 ns a bar. It changes
    /// nothing that the engine computes, and snapshots fit either way.
    /// </summary>
    public bool KeepsHash { get; set; }

    /// <summary>Bars of a full window: 4 h ÷ 30 s = 480.</summary>
    public int WindowBars => (int)(Window.Ticks / Interval.Ticks);

    /// <summary>Checks the settings.</summary>
    /// <exception cref="ArgumentException">One is out of range; the message names it and what would be right.</exception>
    public void Validate()
    {
        if (Interval.Seconds == 0) throw new ArgumentException("Interval is not set.");
        if (Window < TimeSpan.FromTicks(Interval.Ticks) || Window > TimeSpan.FromDays(7))
            throw new ArgumentException($"Window is {Window}; it must hold at least one bar and at most 7 days.");
        if (SignalCacheSize < 1) throw new ArgumentException($"SignalCacheSize is {SignalCacheSize}; at least 1 is needed.");
        if (ReadinessDigits < 1 || ReadinessDigits > 12)
            throw new ArgumentException($"ReadinessDigits is {ReadinessDigits}; 1 to 12 are possible.");
    }
}
