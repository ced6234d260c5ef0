using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>All that decides what bars a series has.</summary>
internal sealed record SeriesKey(
    Instrument Instrument, BarsPeriod Period, TradingHours TradingHours, TimeZoneInfo Zone, bool IsResetOnNewTradingDay)
{
    /// <summary>Equal by names, so that runs with contexts of their own share series.</summary>
    public bool Equals(SeriesKey? other) => other is not null
        && Instrument.FullName == other.Instrument.FullName && Period.Equals(other.Period)
        && TradingHours.Name == other.TradingHours.Name && Zone.Id == other.Zone.Id
        && IsResetOnNewTradingDay == other.IsResetOnNewTradingDay;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument.FullName, Period, TradingHours.Name, Zone.Id);

    /// <summary>
    /// A series in the run's time zone. Where no session template is asked for it is the instrument's own, and where the
    /// instrument has none either, the one without breaks.
    /// </summary>
    internal static SeriesKey Of(
        IRunHost host, Instrument instrument, BarsPeriod period, TradingHours? tradingHours, bool isResetOnNewTradingDay)
    {
        TradingHours hours = tradingHours ?? instrument.MasterInstrument.TradingHours
            ?? host.FindTradingHours(TradingHoursCatalog.AlwaysOpenName)!;
        return new SeriesKey(instrument, period, hours, host.GeneralOptions.TimeZoneInfo, isResetOnNewTradingDay);
    }

    /// <summary>
    /// A series that AddDataSeries asked for; what the request leaves open is as in the script's primary series.
    /// </summary>
    internal static SeriesKey Of(SeriesRequest request, BarsSeries primary, IRunHost host)
    {
        Instrument instrument = string.IsNullOrEmpty(request.Instrument)
            ? primary.Instrument
            : host.FindInstrument(request.Instrument)
              ?? throw new InvalidOperationException($"AddDataSeries: the instrument '{request.Instrument}' is not known.");
        TradingHours hours = request.TradingHours is null
            ? primary.TradingHours
            : host.FindTradingHours(request.TradingHours)
              ?? throw new InvalidOperationException($"AddDataSeries: the trading hours '{request.TradingHours}' are not known.");
        return new SeriesKey(
            instrument, request.Period ?? primary.BarsPeriod, hours, primary.Zone,
            request.IsResetOnNewTradingDay ?? primary.IsResetOnNewTradingDay);
    }

    /// <summary>The series, without any bars yet; <paramref name="barsTypes"/> has the type that makes them.</summary>
    /// <exception cref="NotSupportedException">There is no such type.</exception>
    internal BarsSeries NewSeries(BarsTypeCatalog barsTypes) =>
        new(Instrument, Period, TradingHours, Zone, IsResetOnNewTradingDay, barsTypes.Create(Period));
}
