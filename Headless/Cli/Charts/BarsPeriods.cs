using NinjaTrader.Data;

namespace NT8Bridge.Headless.Cli.Charts;

/// <summary>A bar's length in NinjaTrader's terms.</summary>
internal static class BarsPeriods
{
    private const int MinuteSeconds = 60;
    private const int DaySeconds = 86_400;

    /// <summary>Whole days, whole minutes, else seconds.</summary>
    public static BarsPeriod Of(BarInterval interval) => interval.Seconds switch
    {
        DaySeconds => new BarsPeriod { BarsPeriodType = BarsPeriodType.Day, Value = 1 },
        _ when interval.Seconds % MinuteSeconds == 0 => new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = interval.Seconds / MinuteSeconds },
        _ => new BarsPeriod { BarsPeriodType = BarsPeriodType.Second, Value = interval.Seconds },
    };
}
