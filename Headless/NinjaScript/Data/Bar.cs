using System;

namespace NinjaTrader.Data;

/// <summary>One bar on its own, as <see cref="Bars.GetDayBar"/> gives it.</summary>
public class Bar
{
    /// <summary>Opening price.</summary>
    public double Open { get; internal set; }

    /// <summary>Highest price.</summary>
    public double High { get; internal set; }

    /// <summary>Lowest price.</summary>
    public double Low { get; internal set; }

    /// <summary>Closing price.</summary>
    public double Close { get; internal set; }

    /// <summary>End stamp, in the configured zone.</summary>
    public DateTime Time { get; internal set; }

    /// <summary>Traded volume.</summary>
    public long Volume { get; internal set; }
}
