using System;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>How bars are appended and changed, by whoever makes them.</summary>
public partial class BarsSeries
{
    /// <summary>No bar has been touched: see <see cref="FirstTouched"/>.</summary>
    internal const int Untouched = int.MaxValue;

    /// <summary>
    /// The first bar that was added, changed or taken away since somebody set this to <see cref="Untouched"/>; when all bars
    /// from some index on were taken away, that index.
    /// </summary>
    internal int FirstTouched { get; set; } = Untouched;

    internal void Append(
        long utcTicks, double open, double high, double low, double close, long volume, int ticks, double bid, double ask)
    {
        if (Count == _open.Length) Reserve(Math.Max(256, Count * 2));
        int i = Count++;
        _open[i] = open;
        _high[i] = high;
        _low[i] = low;
        _close[i] = close;
        _volume[i] = volume;
        _ticks[i] = ticks;
        _session[i] = _sessions.Count - 1;
        Stamp(i, utcTicks);
        if (_bid is not null || !double.IsNaN(bid) || !double.IsNaN(ask)) Quote(i, bid, ask);
    }

    /// <summary>
    /// Adds a bar that may belong to an earlier session than the newest one, as it does when the last bar of a session is taken
    /// away and added anew.
    /// </summary>
    internal void AppendInItsSession(
        long utcTicks, double open, double high, double low, double close, long volume, double bid, double ask)
    {
        Append(utcTicks, open, high, low, close, volume, 1, bid, ask);
        int i = Count - 1;
        while (_session[i] > 0 && utcTicks < _sessions[_session[i]].BeginUtcTicks) _session[i]--;
    }

    internal void RemoveLast()
    {
        Count--;
        Touch(Count);
    }

    internal void Update(double high, double low, double close, long addVolume, int addTicks, double bid, double ask)
    {
        int i = Count - 1;
        if (high > _high[i]) _high[i] = high;
        if (low < _low[i]) _low[i] = low;
        _close[i] = close;
        _volume[i] += addVolume;
        _ticks[i] += addTicks;
        Touch(i);
        if (_bid is not null || !double.IsNaN(bid) || !double.IsNaN(ask)) Quote(i, bid, ask);
    }

    /// <summary>Sets the end stamp: a bar that ticks close carries the time of its last tick.</summary>
    internal void Stamp(int index, long utcTicks)
    {
        _utc[index] = utcTicks;
        Touch(index);
        if (_hasLocal) _local[index] = ConfiguredZone.FromUtc(utcTicks, Zone);
    }

    /// <summary>
    /// Sets the end of the last session of a daily or longer bar, by which it is ordered. A daily bar shows it in the configured
    /// zone; a longer one shows its last trading day.
    /// </summary>
    internal void StampDay(int index, long endUtcTicks, DateTime day)
    {
        _utc[index] = endUtcTicks;
        Touch(index);
        _local[index] = BarsPeriod.BarsPeriodType == BarsPeriodType.Day ? ConfiguredZone.FromUtc(endUtcTicks, Zone) : day;
    }

    /// <summary>A copy of the bars from one index to another.</summary>
    internal BarsSeries Slice(int from, int to)
    {
        var slice = new BarsSeries(Instrument, BarsPeriod, TradingHours, Zone, IsResetOnNewTradingDay, BarsType);
        for (int i = from; i <= to; i++)
        {
            if (!slice.HasSession || slice.LastSession.BeginUtcTicks != SessionOf(i).BeginUtcTicks)
                slice.EnterSession(SessionOf(i));
            slice.Append(
                _utc[i], _open[i], _high[i], _low[i], _close[i], _volume[i], _ticks[i],
                _bid?[i] ?? double.NaN, _ask?[i] ?? double.NaN);
            if (BarsPeriod.IsDaily) slice.StampDay(i - from, _utc[i], GetTime(i));
        }

        return slice;
    }

    internal void Reserve(int capacity)
    {
        if (capacity <= _open.Length) return;
        Array.Resize(ref _open, capacity);
        Array.Resize(ref _high, capacity);
        Array.Resize(ref _low, capacity);
        Array.Resize(ref _close, capacity);
        Array.Resize(ref _volume, capacity);
        Array.Resize(ref _utc, capacity);
        Array.Resize(ref _session, capacity);
        Array.Resize(ref _ticks, capacity);
        if (_hasLocal) Array.Resize(ref _local, capacity);
        if (_bid is not null) Array.Resize(ref _bid, capacity);
        if (_ask is not null) Array.Resize(ref _ask, capacity);
    }

    private void Touch(int index)
    {
        if (index < FirstTouched) FirstTouched = index;
    }

    private void Quote(int index, double bid, double ask)
    {
        if (_bid is null || _ask is null)
        {
            // Most series have no quotes, so the columns are made with the first one.
            _bid = new double[_open.Length];
            _ask = new double[_open.Length];
            Array.Fill(_bid, double.NaN);
            Array.Fill(_ask, double.NaN);
        }

        _bid[index] = bid;
        _ask[index] = ask;
    }
}
