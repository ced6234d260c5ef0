using System;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>The end stamps of the bars, in the configured time zone.</summary>
public class TimeSeries : BarValueSeries, ISeries<DateTime>
{
    internal TimeSeries(Bars bars)
        : base(bars)
    {
    }

    /// <inheritdoc/>
    public DateTime this[int barsAgo] => Data.GetTime(IndexOf(barsAgo));

    /// <inheritdoc/>
    public DateTime GetValueAt(int barIndex) => Data.GetTime(barIndex);
}
