using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>Chooses what makes the bars of a series by their type.</summary>
internal static class BarAggregatorFactory
{
    /// <exception cref="ArgumentException">The size of the bars is below 1.</exception>
    internal static BarAggregator Create(BarsSeries series)
    {
        BarsPeriod period = series.BarsPeriod;
        if (period.Value < 1)
            throw new ArgumentException($"A bars period of {period.Value} {period.BarsPeriodType} is not possible.");
        return period.BarsPeriodType switch
        {
            BarsPeriodType.Second or BarsPeriodType.Minute => new TimeBarAggregator(series),
            BarsPeriodType.Tick => new TickBarAggregator(series),
            BarsPeriodType.Volume => new VolumeBarAggregator(series),
            _ when period.IsDaily => new DayBarAggregator(series),
            _ => new BarsTypeAggregator(series),
        };
    }
}
