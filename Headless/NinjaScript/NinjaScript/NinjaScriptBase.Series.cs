using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>The series that a script adds to its primary one.</summary>
public abstract partial class NinjaScriptBase
{
    private readonly List<SeriesRequest> _requested = new();

    /// <summary>Opens a series as soon as it is asked for, so that Configure can host indicators on it.</summary>
    internal Action<SeriesRequest>? SeriesRequested { get; set; }

    /// <summary>Adds a series of the primary instrument.</summary>
    protected void AddDataSeries(BarsPeriod barsPeriod) => AddDataSeries(null, barsPeriod, null);

    /// <summary>Adds a series of the primary instrument.</summary>
    protected void AddDataSeries(BarsPeriodType periodType, int period) => AddDataSeries(null, periodType, period);

    /// <summary>Adds a series of another instrument with the primary's period.</summary>
    protected void AddDataSeries(string? instrumentName) => Request(new SeriesRequest(instrumentName, null, null, null));

    /// <summary>Adds a series; a null instrument means the primary's.</summary>
    protected void AddDataSeries(string? instrumentName, BarsPeriodType periodType, int period) =>
        AddDataSeries(instrumentName, periodType, period, MarketDataType.Last);

    /// <summary>Adds a series of last, bid or ask prices.</summary>
    protected void AddDataSeries(string? instrumentName, BarsPeriodType periodType, int period, MarketDataType marketDataType) =>
        AddDataSeries(instrumentName, new BarsPeriod
        {
            BarsPeriodType = periodType,
            Value = period,
            MarketDataType = marketDataType,
        }, null);

    /// <summary>Adds a series.</summary>
    protected void AddDataSeries(string? instrumentName, BarsPeriod barsPeriod) =>
        AddDataSeries(instrumentName, barsPeriod, null);

    /// <summary>Adds a series with its own session template; null means the primary's.</summary>
    protected void AddDataSeries(string? instrumentName, BarsPeriod barsPeriod, string? tradingHoursName) =>
        AddDataSeries(instrumentName, barsPeriod, tradingHoursName, null);

    /// <summary>
    /// Adds a series with its own session template and its own break at the end of day; null means the primary's.
    /// </summary>
    protected void AddDataSeries(
        string? instrumentName, BarsPeriod barsPeriod, string? tradingHoursName, bool? isResetOnNewTradingDay) =>
        Request(new SeriesRequest(instrumentName, (BarsPeriod)barsPeriod.Clone(), tradingHoursName, isResetOnNewTradingDay));

    /// <summary>Adds a series; the host holds all its data, so <paramref name="barsToLoad"/> has no effect.</summary>
    protected void AddDataSeries(
        string? instrumentName, BarsPeriod barsPeriod, int barsToLoad, string? tradingHoursName, bool? isResetOnNewTradingDay) =>
        AddDataSeries(instrumentName, barsPeriod, tradingHoursName, isResetOnNewTradingDay);

    /// <summary>
    /// Asks the run for a series, or, for a hosted indicator, takes it from the host; where the host has none that is equal,
    /// loading the indicator fails.
    /// </summary>
    private void Request(SeriesRequest request)
    {
        if (State != State.Configure)
            throw new InvalidOperationException($"AddDataSeries was called in State.{State}; it is allowed in State.Configure.");
        _requested.Add(request);
        SeriesRequested?.Invoke(request);
        if (Parent?.TryFindSeries(request) is { } series) Attach(BarsArray.Select(b => b.BarsSeries).Append(series).ToArray());
    }
}
