using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>Chooses what makes the bars of a series by their type.</summary>
internal static class BarAggregatorFactory
{
    /// <exception cref="ArgumentException">The size of the bars is below 1.</exception>
    /// <exception cref="NotSupportedException">The host makes no bars of that type.</exception>
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
            BarsPeriodType.Range => new RangeBarAggregator(series),
            BarsPeriodType.Renko => new RenkoBarAggregator(series),
            BarsPeriodType.HeikenAshi => new HeikenAshiBarAggregator(series),
            _ when period.IsDaily => new DayBarAggregator(series),
            var type => throw new NotSupportedException(
                $"The host makes no bars of type {type}; docs/headless.md lists those it makes."),
        };
    }
}
