using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Indicators;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Tapes;

/// <summary>The settings of an engine as a tape holds them.</summary>
public sealed class TapeEngine
{
    /// <summary>Length of the base bars, seconds.</summary>
    public int IntervalSeconds { get; set; }

    /// <summary>The window, ticks of 100 ns.</summary>
    public long WindowTicks { get; set; }

    /// <summary>Lengths of the higher timeframes, seconds.</summary>
    public IList<int> TimeframeSeconds { get; set; } = new List<int>();

    /// <summary>Signals kept.</summary>
    public int SignalCacheSize { get; set; }

    /// <summary>Decimal digits of readiness.</summary>
    public int ReadinessDigits { get; set; }

    /// <summary>How indicators begin.</summary>
    public string Seeding { get; set; } = string.Empty;

    /// <summary>Outputs computed beside the model's.</summary>
    public IList<string> Watch { get; set; } = new List<string>();

    /// <summary>The model as JSON.</summary>
    public string Model { get; set; } = string.Empty;

    /// <summary>Name of the session template.</summary>
    public string TradingHours { get; set; } = string.Empty;

    /// <summary>Which of the tape's series the engine takes; −1 where that is not known.</summary>
    public int Source { get; set; } = -1;

    /// <summary>
    /// Names of the timeframes' outputs, "5m.ema9", shortest timeframe first, as the engine's lines list their values.
    /// </summary>
    public IList<string> Outputs { get; set; } = new List<string>();

    /// <summary>The settings of an engine.</summary>
    public static TapeEngine Of(TradingEngine engine)
    {
        if (engine is null) throw new ArgumentNullException(nameof(engine));
        EngineOptions options = engine.Options;
        return new TapeEngine
        {
            IntervalSeconds = options.Interval.Seconds,
            WindowTicks = options.Window.Ticks,
            TimeframeSeconds = options.Timeframes.Select(interval => interval.Seconds).ToList(),
            SignalCacheSize = options.SignalCacheSize,
            ReadinessDigits = options.ReadinessDigits,
            Seeding = options.Seeding.ToString(),
            Watch = options.Watch.ToList(),
            Model = engine.Model.Json,
            TradingHours = engine.Calendar.Name,
            Outputs = OutputsOf(engine),
        };
    }

    /// <summary>The same settings for an engine that keeps its hash.</summary>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public EngineOptions ToOptions() => new()
    {
        Interval = new BarInterval(IntervalSeconds),
        Window = TimeSpan.FromTicks(WindowTicks),
        Timeframes = TimeframeSeconds.Select(seconds => new BarInterval(seconds)).ToList(),
        SignalCacheSize = SignalCacheSize,
        ReadinessDigits = ReadinessDigits,
        Seeding = (IndicatorSeeding)Enum.Parse(typeof(IndicatorSeeding), Seeding),
        Watch = Watch.ToList(),
        KeepsHash = true,
    };

    /// <summary>Names of all outputs, in the order of timeframes and slots.</summary>
    internal static IList<string> OutputsOf(TradingEngine engine) => engine.Timeframes.All
        .SelectMany(series => series.Indicators.Names.Select(name => series.Name + "." + name)).ToList();
}
