namespace NinjaTrader.Data;

/// <summary>
/// A type of bars that the host makes by itself: of a clock, of days, of ticks or of contracts. It answers what they are.
/// </summary>
internal sealed class BuiltInBarsType : BarsType
{
    internal BuiltInBarsType(BarsPeriod period)
    {
        Name = period.BarsPeriodType.ToString();
        BarsPeriod = period;
        IsIntraday = !period.IsDaily;
        IsTimeBased = period.IsTimeBased;
        BuiltFrom = period.IsDaily ? BarsPeriodType.Day
            : period.BarsPeriodType == BarsPeriodType.Minute ? BarsPeriodType.Minute
            : BarsPeriodType.Tick;
    }
}
