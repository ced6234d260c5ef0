using NinjaTrader.Data;

namespace NT8Bridge.Headless.Seams;

/// <summary>A series that a script asks for by AddDataSeries; null parts are as in its primary series.</summary>
internal sealed record SeriesRequest(string? Instrument, BarsPeriod? Period, string? TradingHours, bool? IsResetOnNewTradingDay)
{
    /// <summary>
    /// True when <paramref name="bars"/> are what is asked for, beside the primary series <paramref name="primary"/>.
    /// </summary>
    internal bool Describes(BarsSeries bars, BarsSeries primary) =>
        bars.Instrument.FullName == (string.IsNullOrEmpty(Instrument) ? primary.Instrument.FullName : Instrument)
        && bars.BarsPeriod.Equals(Period ?? primary.BarsPeriod)
        && bars.TradingHours.Name == (TradingHours ?? primary.TradingHours.Name)
        && bars.IsResetOnNewTradingDay == (IsResetOnNewTradingDay ?? primary.IsResetOnNewTradingDay);

    public override string ToString() =>
        $"{(string.IsNullOrEmpty(Instrument) ? "(primary instrument)" : Instrument)} {Period?.ToString() ?? "(primary period)"}";
}
