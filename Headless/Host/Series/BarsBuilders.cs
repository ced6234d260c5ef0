using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>The builder for each type of bars.</summary>
internal static class BarsBuilders
{
    internal static BarsBuilder For(BarsSeries series)
    {
        if (series.BarsPeriod.Value < 1)
            throw new ArgumentException($"A bars period of {series.BarsPeriod.Value} {series.BarsPeriod.BarsPeriodType} is not possible.");
        return series.BarsPeriod.BarsPeriodType switch
        {
            BarsPeriodType.Second or BarsPeriodType.Minute => new TimeBarsBuilder(series),
            BarsPeriodType.Tick => new TickBarsBuilder(series),
            BarsPeriodType.Volume => new VolumeBarsBuilder(series),
            BarsPeriodType.Range => new RangeBarsBuilder(series),
            BarsPeriodType.Renko => new RenkoBarsBuilder(series),
            BarsPeriodType.HeikenAshi => new HeikenAshiBarsBuilder(series),
            BarsPeriodType.Day or BarsPeriodType.Week or BarsPeriodType.Month or BarsPeriodType.Year => new DayBarsBuilder(series),
            var type => throw new NotSupportedException($"The host makes no bars of type {type}; docs/headless.md lists those it makes."),
        };
    }
}
