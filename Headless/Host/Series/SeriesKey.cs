using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Host;

/// <summary>All that decides what bars a series has.</summary>
internal sealed record SeriesKey(Instrument Instrument, BarsPeriod Period, TradingHours TradingHours, TimeZoneInfo Zone, bool IsResetOnNewTradingDay)
{
    /// <summary>What a script's request means beside its primary series.</summary>
    internal static SeriesKey Of(SeriesRequest request, BarsSeries primary, HostContext host)
    {
        Instrument instrument = string.IsNullOrEmpty(request.Instrument)
            ? primary.Instrument
            : host.Instruments.Find(request.Instrument)
              ?? throw new InvalidOperationException($"AddDataSeries: the instrument '{request.Instrument}' is not known.");
        TradingHours hours = request.TradingHours is null
            ? primary.TradingHours
            : host.TradingHours.Find(request.TradingHours)
              ?? throw new InvalidOperationException($"AddDataSeries: the trading hours '{request.TradingHours}' are not known.");
        return new SeriesKey(
            instrument, request.Period ?? primary.BarsPeriod, hours, primary.Zone,
            request.IsResetOnNewTradingDay ?? primary.IsResetOnNewTradingDay);
    }
}
