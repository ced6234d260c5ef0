using System;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>How a type takes data points and makes bars of them.</summary>
public abstract partial class BarsType
{
    private long _pointUtcTicks;
    private DateTime _pointTime;
    private double _pointBid = double.NaN;
    private double _pointAsk = double.NaN;

    /// <summary>
    /// Takes a tick, of which all four prices are equal, or a bar of <see cref="BuiltFrom"/>, whose time is its end. Bid and ask
    /// are NaN where they are not known.
    /// </summary>
    protected virtual void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
    }

    /// <summary>Adds a bar, with the quotes of the data point in work.</summary>
    protected void AddBar(Bars bars, double open, double high, double low, double close, DateTime time, long volume) =>
        AddBar(bars, open, high, low, close, time, volume, _pointBid, _pointAsk);

    /// <summary>Adds a bar with quotes.</summary>
    protected void AddBar(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, double bid, double ask)
    {
        ArgumentNullException.ThrowIfNull(bars);
        bars.BarsSeries.AppendInItsSession(UtcTicksOf(bars, time), open, high, low, close, volume, bid, ask);
    }

    /// <summary>
    /// Changes the newest bar: it reaches at least that high and that low, and has that close and time. The volume is added.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no bar yet.</exception>
    protected void UpdateBar(Bars bars, double high, double low, double close, DateTime time, long volumeAdded)
    {
        BarsSeries series = WithBar(bars, nameof(UpdateBar));
        series.Update(high, low, close, volumeAdded, 1, _pointBid, _pointAsk);
        series.Stamp(series.Count - 1, UtcTicksOf(bars, time));
    }

    /// <summary>Takes the newest bar away.</summary>
    /// <exception cref="InvalidOperationException">There is no bar.</exception>
    protected void RemoveLastBar(Bars bars) => WithBar(bars, nameof(RemoveLastBar)).RemoveLast();

    /// <summary>
    /// True when the time lies in another session than the data point before; the type's session iterator then stands there.
    /// </summary>
    private protected bool EntersSession(Bars bars, DateTime time, bool isBar)
    {
        SessionIterator ??= new SessionIterator(bars);
        bool includesEnd = IncludesEndTimeStamp(isBar);
        if (!SessionIterator.IsNewSession(time, includesEnd)) return false;
        SessionIterator.GetNextSession(time, includesEnd);
        return true;
    }

    /// <summary>Hands a tick or a bar to the type.</summary>
    internal void Take(
        Bars bars, double open, double high, double low, double close, long utcTicks, long volume, bool isBar, double bid,
        double ask)
    {
        _pointUtcTicks = utcTicks;
        _pointTime = ConfiguredZone.FromUtc(utcTicks, bars.BarsSeries.Zone);
        (_pointBid, _pointAsk) = (bid, ask);
        EnterCallback();
        try
        {
            OnDataPoint(bars, open, high, low, close, _pointTime, volume, isBar, bid, ask);
        }
        finally
        {
            LeaveCallback();
        }
    }

    /// <summary>
    /// A time that the type gives for a bar. Where the clock shows it twice, in autumn, the one with the data point's offset.
    /// </summary>
    private long UtcTicksOf(Bars bars, DateTime time)
    {
        if (time == _pointTime) return _pointUtcTicks;
        TimeZoneInfo zone = bars.BarsSeries.Zone;
        long atSameOffset = _pointUtcTicks + (time - _pointTime).Ticks;
        return atSameOffset > 0 && ConfiguredZone.FromUtc(atSameOffset, zone) == time
            ? atSameOffset
            : new TradingDayClock(bars.TradingHours.Calendar, zone).ToUtc(time, false);
    }

    private BarsSeries WithBar(Bars bars, string method)
    {
        ArgumentNullException.ThrowIfNull(bars);
        return bars.Count > 0
            ? bars.BarsSeries
            : throw new InvalidOperationException($"{method} of the bars type '{Name}': there is no bar yet.");
    }
}
