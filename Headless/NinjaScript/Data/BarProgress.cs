using System;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>How much of the forming bar is done, by the size that closes it or by what its type says.</summary>
internal static class BarProgress
{
    /// <summary>0 to 1; 0 for types that no count or clock closes.</summary>
    internal static double Of(BarsSeries bars, long utcNow)
    {
        if (bars.Count == 0) return 0;
        int last = bars.Count - 1;
        BarsPeriod period = bars.BarsPeriod;
        switch (period.BarsPeriodType)
        {
            case BarsPeriodType.Second:
            case BarsPeriodType.Minute:
                long length = period.Value * period.ClockUnitTicks;
                return Math.Clamp(1 - ((bars.GetUtcTicks(last) - utcNow) / (double)length), 0, 1);
            case BarsPeriodType.Tick:
                return Math.Min(1, bars.GetTickCount(last) / (double)period.Value);
            case BarsPeriodType.Volume:
                return Math.Min(1, bars.GetVolume(last) / (double)period.Value);
            default:
                DateTime now = ConfiguredZone.FromUtc(utcNow, bars.Zone);
                return Math.Clamp(bars.BarsType.GetPercentComplete(new Bars(bars), now), 0, 1);
        }
    }
}
