using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What to run on which data.</summary>
public sealed record RunRequest
{
    /// <summary>The script's class: a strategy or an indicator with a parameterless constructor.</summary>
    public required Type Script { get; init; }

    /// <summary>Instrument of the primary series.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Period of the primary series.</summary>
    public required BarsPeriod Period { get; init; }

    /// <summary>The data.</summary>
    public required SeriesStore Store { get; init; }

    /// <summary>Session template of the primary series; null means the instrument's own.</summary>
    public TradingHours? TradingHours { get; init; }

    /// <summary>Whether bars restart with each trading day.</summary>
    public bool IsResetOnNewTradingDay { get; init; } = true;

    /// <summary>Values for the script's properties, by name; text is converted to the property's type.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>
    /// What the script calculates on instead of the close of its primary series: asked once that series is there; it may host an
    /// indicator.
    /// </summary>
    public Func<NinjaScriptBase, ISeries<double>>? Input { get; init; }

    /// <summary>Replays the ticks of history through OnBarUpdate and OnMarketData.</summary>
    public bool IsTickReplay { get; init; }

    /// <summary>
    /// Whether a run over history is that of a chart, which ends before anything is live: the script is not in the Strategy
    /// Analyzer.
    /// </summary>
    public bool IsOnChart { get; init; }

    /// <summary>What a backtest is part of: itself, an optimisation, a walk-forward.</summary>
    public Category Category { get; init; } = Category.Backtest;

    /// <summary>
    /// Classes of statistics of scripts' own that a strategy's trades are told to; those it adds itself come on top.
    /// </summary>
    public IReadOnlyList<Type> PerformanceMetrics { get; init; } = [];

    /// <summary>
    /// How a run over history, without a replay of its ticks, sees its bars; null for all of them as they are.
    /// </summary>
    internal HistoryView? View { get; init; }

    /// <summary>Called with the script once it has reached State.DataLoaded, for callers that watch a run.</summary>
    public Action<NinjaScriptBase>? DataLoaded { get; init; }

    /// <summary>Clock, options, instruments and output of the run.</summary>
    public HostContext Host { get; init; } = new();
}
