using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>
/// The bars themselves, column by column, without a notion of a current bar. Once a backtest's series is built nobody
/// changes it, so that many strategies read it at once; a chart session has its own and appends to it.
/// </summary>
public partial class BarsSeries
{
    /// <summary>True when the stamps that scripts see are kept beside those in UTC, because they are others.</summary>
    private readonly bool _hasLocal;
    private double[] _open = Array.Empty<double>();
    private double[] _high = Array.Empty<double>();
    private double[] _low = Array.Empty<double>();
    private double[] _close = Array.Empty<double>();
    private long[] _volume = Array.Empty<long>();
    private long[] _utc = Array.Empty<long>();
    private DateTime[] _local = Array.Empty<DateTime>();
    private int[] _ticks = Array.Empty<int>();
    private double[]? _bid;
    private double[]? _ask;

    internal BarsSeries(
        Instrument instrument, BarsPeriod barsPeriod, TradingHours tradingHours, TimeZoneInfo zone, bool isResetOnNewTradingDay,
        BarsType? barsType = null)
    {
        Instrument = instrument;
        BarsPeriod = barsPeriod;
        TradingHours = tradingHours;
        IsResetOnNewTradingDay = isResetOnNewTradingDay;
        _hasLocal = !ConfiguredZone.IsUtc(zone) || barsPeriod.IsDaily;
        Zone = zone;
        BarsType = barsType ?? new BuiltInBarsType(barsPeriod);
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

    /// <summary>The price that a bars type gave as the last one; NaN when it is the newest close.</summary>
    internal double LastPriceGiven { get; set; } = double.NaN;

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

    /// <summary>
    /// First index stamped at that time or later; the last index when all are older. On daily and longer bars the bar of the
    /// trading day that the time lies in, or the last one before it.
    /// </summary>
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

        if (BarsPeriod.IsDaily && (low == Count || GetTime(low) != time)) return GetBarOfDay(time);
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

    private int Check(int index)
    {
        if ((uint)index >= (uint)Count) throw OutOfRange(index);
        return index;
    }

    private ArgumentOutOfRangeException OutOfRange(int index) =>
        new(
            nameof(index), index,
            $"{Instrument?.FullName} {BarsPeriod} has {Count} bars: an absolute index is 0 to {Count - 1}.");
}
