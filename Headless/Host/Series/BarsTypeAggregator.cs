using System;
using NinjaTrader.Data;
using EngineSession = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>
/// Lets a bars type make the bars. Its data points are ticks, or, in history, the closed minutes or days that it is built from.
/// </summary>
internal sealed class BarsTypeAggregator : BarAggregator
{
    private readonly BarsType _type;
    private readonly NinjaTrader.Data.Bars _bars;
    private readonly int _wholeSeconds;
    private BarAggregator? _source;
    private int _taken;

    internal BarsTypeAggregator(BarsSeries series)
        : base(series)
    {
        _type = series.BarsType;
        _bars = new NinjaTrader.Data.Bars(series);
        BarsPeriod period = series.BarsPeriod;
        if (SourceOf(_type.BuiltFrom) is not { } source) return;
        source.MarketDataType = period.MarketDataType;
        _source = BarAggregatorFactory.Create(
            new BarsSeries(series.Instrument, source, series.TradingHours, series.Zone, isResetOnNewTradingDay: true));
        // Held bars as long as those that the derived bars are made of can be taken whole.
        bool isOverMinutes = period.IsDerived && period.BaseBarsPeriodType == BarsPeriodType.Minute;
        _wholeSeconds = isOverMinutes ? 60 * period.BaseBarsPeriodValue : 0;
    }

    /// <inheritdoc/>
    internal override bool NeedsFinerThan(int barSeconds) =>
        _source is null || (barSeconds > _wholeSeconds && _source.NeedsFinerThan(barSeconds));

    /// <inheritdoc/>
    internal override bool TryAdd(in Tick tick)
    {
        if (_source is null) return base.TryAdd(tick);
        bool isInSession = _source.TryAdd(tick);
        TakeSource(_source.Series.Count - 1);
        return isInSession;
    }

    /// <inheritdoc/>
    internal override bool TryAdd(in Bar bar, long lengthTicks = 0)
    {
        if (_source is null) return base.TryAdd(bar, lengthTicks);
        bool isInSession = _source.TryAdd(bar, lengthTicks);
        TakeSource(_source.Series.Count - 1);
        return isInSession;
    }

    /// <inheritdoc/>
    internal override void EndHistory()
    {
        if (_source is null) return;
        TakeSource(_source.Series.Count);
        _source = null;
    }

    /// <inheritdoc/>
    protected override void AddInSession(in Tick tick, bool isNewSession) =>
        Take(tick.Price, tick.Price, tick.Price, tick.Price, tick.UtcTicks, tick.Size, isBar: false, tick.Bid, tick.Ask);

    private static BarsPeriod? SourceOf(BarsPeriodType builtFrom) => builtFrom switch
    {
        BarsPeriodType.Minute => new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute },
        BarsPeriodType.Day or BarsPeriodType.Week or BarsPeriodType.Month or BarsPeriodType.Year =>
            new BarsPeriod { BarsPeriodType = BarsPeriodType.Day },
        _ => null,
    };

    /// <summary>Hands the source's bars to the type that it has not had, up to an index, without that one.</summary>
    private void TakeSource(int end)
    {
        BarsSeries source = _source!.Series;
        for (; _taken < end; _taken++)
        {
            EngineSession session = source.SessionOf(_taken);
            if (!Series.HasSession || Series.LastSession.BeginUtcTicks != session.BeginUtcTicks) Series.EnterSession(session);
            Take(
                source.GetOpen(_taken), source.GetHigh(_taken), source.GetLow(_taken), source.GetClose(_taken),
                source.GetUtcTicks(_taken), source.GetVolume(_taken), isBar: true, double.NaN, double.NaN);
        }
    }

    private void Take(
        double open, double high, double low, double close, long utcTicks, long volume, bool isBar, double bid, double ask)
    {
        try
        {
            _type.Take(_bars, open, high, low, close, utcTicks, volume, isBar, bid, ask);
        }
#pragma warning disable CA1031 // A bars type of a script may throw anything; the message says whose it is.
        catch (Exception e)
#pragma warning restore CA1031
        {
            DateTime time = new(utcTicks);
            throw new InvalidOperationException(
                $"The bars type '{_type.Name}' failed at the data point of {time:yyyy-MM-dd HH:mm:ss} UTC: {e.Message}", e);
        }
    }
}
