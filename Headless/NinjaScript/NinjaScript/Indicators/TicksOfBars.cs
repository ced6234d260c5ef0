#nullable disable
using System;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Which ticks of a series of one tick belong to which bar: for bars of a length of time those before its end, for other
/// bars as many as the bar counts. So a tick is found whatever the order in which the two series are processed.
/// </summary>
internal sealed class TicksOfBars
{
    private readonly BarsSeries bars;
    private readonly BarsSeries ticks;
    private int end;
    private int bar;
    private long counted;

    /// <summary>Of a series and the series of one tick beside it.</summary>
    internal TicksOfBars(Data.Bars bars, Data.Bars ticks)
    {
        this.bars = bars.BarsSeries;
        this.ticks = ticks.BarsSeries;
    }

    /// <summary>Index after the last tick of a bar, as far as it has come; bars are asked for in order.</summary>
    internal int EndOf(int index)
    {
        if (!bars.BarsPeriod.IsTimeBased)
        {
            while (bar < index)
                counted += bars.GetTickCount(bar++);
            return (int)Math.Min(counted + bars.GetTickCount(index), ticks.Count);
        }

        long time = bars.GetUtcTicks(index);
        while (end < ticks.Count && ticks.GetUtcTicks(end) < time)
            end++;
        return end;
    }
}
