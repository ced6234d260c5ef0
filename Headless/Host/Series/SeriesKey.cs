using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>All that decides what bars a series has.</summary>
internal sealed record SeriesKey(Instrument Instrument, BarsPeriod Period, TradingHours TradingHours, TimeZoneInfo Zone, bool IsResetOnNewTradingDay)
{
    /// <summary>Equal by names, so that runs with contexts of their own share series.</summary>
    public bool Equals(SeriesKey? other) => other is not null
        && Instrument.FullName == other.Instrument.FullName && Period.Equals(other.Period)
        && TradingHours.Name == other.TradingHours.Name && Zone.Id == other.Zone.Id
        && IsResetOnNewTradingDay == other.IsResetOnNewTradingDay;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument.FullName, Period, TradingHours.Name, Zone.Id);

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
