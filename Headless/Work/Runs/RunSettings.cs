using System;
using System.Collections.Generic;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>On which data, with which scripts and under which terms a script runs over history.</summary>
public sealed record RunSettings
{
    /// <summary>The data.</summary>
    public required DataRequest Data { get; init; }

    /// <summary>NinjaScript files, folders or import archives to compile in; none for the product's own scripts.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Period of the bars; null for that of the file.</summary>
    public BarsPeriod? Period { get; init; }

    /// <summary>Values of the script's properties by name; text is converted to the property's type.</summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>
    /// A strategy template of NinjaTrader's, an XML file, whose values go behind <see cref="Parameters"/>; null for none.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>Slippage of market and stop orders in ticks; null for what the strategy says.</summary>
    public double? Slippage { get; init; }

    /// <summary>Commission per contract and side; null for none, or for that of <see cref="CommissionFile"/>.</summary>
    public double? Commission { get; init; }

    /// <summary>A commission template of NinjaTrader's, an XML file; null for none.</summary>
    public string? CommissionFile { get; init; }

    /// <summary>How orders fill where a bar leaves it open.</summary>
    public HistoricalFills Fills { get; init; }

    /// <summary>Whether the ticks of history are replayed through the script, as with NinjaTrader's Tick Replay.</summary>
    public bool IsTickReplay { get; init; }

    /// <summary>Time zone that the script sees.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How far the script may go, and who watches over it.</summary>
    public ScriptLimits Limits { get; init; } = new();
}
