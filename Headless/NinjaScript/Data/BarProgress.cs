using System;

namespace NinjaTrader.Data;

/// <summary>How far the forming bar has come.</summary>
internal static class BarProgress
{
    internal static double Of(BarsSeries bars, long utcNow)
    {
        if (bars.Count == 0) return 0;
        int last = bars.Count - 1;
        BarsPeriod period = bars.BarsPeriod;
        switch (period.BarsPeriodType)
        {
            case BarsPeriodType.Second:
            case BarsPeriodType.Minute:
                long length = period.Value * (period.BarsPeriodType == BarsPeriodType.Minute ? TimeSpan.TicksPerMinute : TimeSpan.TicksPerSecond);
                return Math.Clamp(1 - ((bars.GetUtcTicks(last) - utcNow) / (double)length), 0, 1);
            case BarsPeriodType.Tick:
                return Math.Min(1, bars.GetTickCount(last) / (double)period.Value);
            case BarsPeriodType.Volume:
                return Math.Min(1, bars.GetVolume(last) / (double)period.Value);
            default:
                return 0;
        }
    }
}
