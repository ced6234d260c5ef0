using System;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host;

/// <summary>The builder for each type of bars.</summary>
internal static class BarsBuilders
{
    internal static BarsBuilder For(BarsSeries series) => series.BarsPeriod.BarsPeriodType switch
    {
        BarsPeriodType.Second or BarsPeriodType.Minute => new TimeBarsBuilder(series),
        BarsPeriodType.Tick => new TickBarsBuilder(series),
        var type => throw new NotSupportedException($"Bars of type {type} are not supported by the host."),
    };
}
