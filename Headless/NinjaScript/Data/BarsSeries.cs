using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using EngineSession = NT8Bridge.Sessions.Session;

namespace NinjaTrader.Data;

/// <summary>
/// The bars themselves, column by column, without a notion of a current bar. Once a backtest's series is built nobody
/// changes it, so that many strategies read it at once; a chart session has its own and appends to it.
/// </summary>
public class BarsSeries
{
    private readonly TimeZoneInfo? _zone;
    private readonly bool _hasLocal;
    private readonly List<EngineSession> _sessions = new();
    private double[] _open = Array.Empty<double>();
    private double[] _high = Array.Empty<double>();
    private double[] _low = Array.Empty<double>();
    private double[] _close = Array.Empty<double>();
    private long[] _volume = Array.Empty<long>();
    private long[] _utc = Array.Empty<long>();
    private DateTime[] _local = Array.Empty<DateTime>();
    private int[] _session = Array.Empty<int>();
    private int[] _ticks = Array.Empty<int>();
    private double[]? _bid;
    private double[]? _ask;

    internal BarsSeries(Instrument instrument, BarsPeriod barsPeriod, TradingHours tradingHours, TimeZoneInfo zone, bool isResetOnNewTradingDay)
    {
        Instrument = instrument;
        BarsPeriod = barsPeriod;
        TradingHours = tradingHours;
        IsResetOnNewTradingDay = isResetOnNewTradingDay;
        _zone = zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime ? null : zone;
        _hasLocal = _zone is not null || barsPeriod.IsDaily;
        Zone = zone;
        BarsType = new BuiltInBarsType(barsPeriod);
    }

    /// <summary>What kind of bars they are.</summary>
    public BarsType BarsType { get; }

    /// <summary>Instrument of the bars.</summary>
    public Instrument Instrument { get; }

    /// <summary>Type and size of the bars.</summary>
    public BarsPeriod BarsPeriod { get; }

    /// <summary>Session template of the bars.</summary>
    public TradingHours TradingHours { get; }

    /// <summary>True when bars restart with each trading day.</summary>
    public bool IsResetOnNewTradingDay { get; }

    /// <summary>Number of bars, the forming one included.</summary>
    public int Count { get; private set; }

    internal TimeZoneInfo Zone { get; }

    /// <summary>Opening price at an absolute index.</summary>
    public double GetOpen(int index) => _open[Check(index)];

    /// <summary>Highest price at an absolute index.</summary>
    public double GetHigh(int index) => _high[Check(index)];

    /// <summary>Lowest price at an absolute index.</summary>
    public double GetLow(int index) => _low[Check(index)];

    /// <summary>Closing price at an absolute index.</summary>
    public double GetClose(int index) => _close[Check(index)];

    /// <summary>Traded volume at an absolute index.</summary>
    public long GetVolume(int index) => _volume[Check(index)];

    /// <summary>End stamp at an absolute index, in the configured zone.</summary>
    public DateTime GetTime(int index) => _hasLocal ? _local[Check(index)] : new DateTime(_utc[Check(index)]);

    /// <summary>Best bid when the bar closed; the close where no quotes are known.</summary>
    public double GetBid(int index) => _bid is null || double.IsNaN(_bid[Check(index)]) ? GetClose(index) : _bid[index];

    /// <summary>Best ask when the bar closed; the close where no quotes are known.</summary>
    public double GetAsk(int index) => _ask is null || double.IsNaN(_ask[Check(index)]) ? GetClose(index) : _ask[index];

    /// <summary>First index stamped at that time or later; the last index when all are older.</summary>
    public int GetBar(DateTime time)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (GetTime(middle) < time) low = middle + 1;
            else high = middle;
        }

        return Math.Min(low, Count - 1);
    }

    internal double GetPrice(int index, PriceType priceType) => priceType switch
    {
        PriceType.Close => _close[Check(index)],
        PriceType.Open => _open[Check(index)],
        PriceType.High => _high[Check(index)],
        PriceType.Low => _low[Check(index)],
        PriceType.Median => (_high[Check(index)] + _low[index]) / 2,
        PriceType.Typical => (_high[Check(index)] + _low[index] + _close[index]) / 3,
        _ => (_high[Check(index)] + _low[index] + (2 * _close[index])) / 4,
    };

    internal long GetUtcTicks(int index) => _utc[Check(index)];

    internal int GetTickCount(int index) => _ticks[Check(index)];

    internal int SessionNumber(int index) => _session[Check(index)];

    internal EngineSession SessionOf(int index) => _sessions[_session[Check(index)]];

    internal bool IsFirstOfSession(int index) => index == 0 || _session[Check(index)] != _session[index - 1];

    /// <summary>A closed bar is the last of its session when the next bar belongs to another, or when it ends with the session.</summary>
    internal bool IsLastOfSession(int index) => index + 1 < Count
        ? _session[Check(index)] != _session[index + 1]
        : _utc[Check(index)] >= _sessions[_session[index]].EndUtcTicks;

    internal void EnterSession(in EngineSession session) => _sessions.Add(session);

    internal bool HasSession => _sessions.Count > 0;

    internal EngineSession LastSession => _sessions[^1];

    internal void Append(long utcTicks, double open, double high, double low, double close, long volume, int ticks, double bid, double ask)
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

    internal void Update(double high, double low, double close, long addVolume, int addTicks, double bid, double ask)
    {
        int i = Count - 1;
        if (high > _high[i]) _high[i] = high;
        if (low < _low[i]) _low[i] = low;
        _close[i] = close;
        _volume[i] += addVolume;
        _ticks[i] += addTicks;
        if (_bid is not null || !double.IsNaN(bid) || !double.IsNaN(ask)) Quote(i, bid, ask);
    }

    /// <summary>Sets the end stamp: a bar that ticks close carries the time of its last tick.</summary>
    internal void Stamp(int index, long utcTicks)
    {
        _utc[index] = utcTicks;
        if (_hasLocal)
            _local[index] = _zone is null ? new DateTime(utcTicks) : TimeZoneInfo.ConvertTimeFromUtc(new DateTime(utcTicks, DateTimeKind.Utc), _zone);
    }

    /// <summary>Daily and longer bars show their date, and are ordered by the end of their last session.</summary>
    internal void StampDay(int index, long endUtcTicks, DateTime day)
    {
        _utc[index] = endUtcTicks;
        _local[index] = day;
    }

    /// <summary>Sets the prices of a bar that is made of others.</summary>
    internal void SetPrices(int index, double open, double high, double low, double close)
    {
        _open[index] = open;
        _high[index] = high;
        _low[index] = low;
        _close[index] = close;
    }

    internal void SetVolume(int index, long volume, int ticks)
    {
        _volume[index] = volume;
        _ticks[index] = ticks;
    }

    /// <summary>A copy of the bars from one index to another.</summary>
    internal BarsSeries Slice(int from, int to)
    {
        var slice = new BarsSeries(Instrument, BarsPeriod, TradingHours, Zone, IsResetOnNewTradingDay);
        for (int i = from; i <= to; i++)
        {
            if (!slice.HasSession || slice.LastSession.BeginUtcTicks != SessionOf(i).BeginUtcTicks) slice.EnterSession(SessionOf(i));
            slice.Append(_utc[i], _open[i], _high[i], _low[i], _close[i], _volume[i], _ticks[i], _bid?[i] ?? double.NaN, _ask?[i] ?? double.NaN);
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

    private void Quote(int index, double bid, double ask)
    {
        if (_bid is null || _ask is null)
        {
            _bid = new double[_open.Length];
            _ask = new double[_open.Length];
            Array.Fill(_bid, double.NaN);
            Array.Fill(_ask, double.NaN);
        }

        _bid[index] = bid;
        _ask[index] = ask;
    }

    private int Check(int index)
    {
        if ((uint)index >= (uint)Count) throw OutOfRange(index);
        return index;
    }

    private ArgumentOutOfRangeException OutOfRange(int index) =>
        new(nameof(index), index, $"{Instrument?.FullName} {BarsPeriod} has {Count} bars: an absolute index is 0 to {Count - 1}.");
}
