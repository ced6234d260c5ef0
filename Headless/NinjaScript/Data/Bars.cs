using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NinjaTrader.Data;

/// <summary>A series of bars as one script sees it: the bars, and where that script stands in them.</summary>
public class Bars : ISeries<double>
{
    private (int Bar, int At)? _setCurrentBar;

    internal Bars(BarsSeries barsSeries, NinjaScriptBase owner, int seriesIndex)
    {
        BarsSeries = barsSeries;
        Owner = owner;
        SeriesIndex = seriesIndex;
    }

    /// <summary>Bars that belong to no script: their current bar is the newest.</summary>
    internal Bars(BarsSeries barsSeries)
        : this(barsSeries, null!, 0)
    {
    }

    /// <summary>The bars themselves.</summary>
    public BarsSeries BarsSeries { get; }

    /// <summary>Type and size of the bars.</summary>
    public BarsPeriod BarsPeriod => BarsSeries.BarsPeriod;

    /// <summary>What kind of bars they are.</summary>
    public BarsType BarsType => BarsSeries.BarsType;

    /// <summary>Instrument of the bars.</summary>
    public Instrument Instrument => BarsSeries.Instrument;

    /// <summary>Session template of the bars.</summary>
    public TradingHours TradingHours => BarsSeries.TradingHours;

    /// <summary>Number of bars, the forming one included.</summary>
    public int Count => BarsSeries.Count;

    /// <summary>Index of the bar that the script stands at; −1 before the first.</summary>
    public int CurrentBar
    {
        get
        {
            int now = Owner is null ? Count - 1 : Owner.PriceIndexOf(SeriesIndex);
            return _setCurrentBar is { } set && set.At == now ? set.Bar : now;
        }

        // A bar that a script sets holds until the series goes on.
        set => _setCurrentBar = (value, Owner is null ? Count - 1 : Owner.PriceIndexOf(SeriesIndex));
    }

    /// <summary>Number of trading days that the series holds.</summary>
    public int DayCount => BarsSeries.DayCount;

    /// <summary>True when bars restart with each trading day.</summary>
    public bool IsResetOnNewTradingDay => BarsSeries.IsResetOnNewTradingDay;

    /// <summary>True when the ticks of history are replayed.</summary>
    public bool IsTickReplay => Owner is not null && Owner.IsTickReplaying(SeriesIndex);

    /// <summary>
    /// True when the current bar is the first of its session; always true at bar 0, never on daily and longer bars.
    /// </summary>
    public bool IsFirstBarOfSession => CurrentBar <= 0 || IsFirstBarOfSessionByIndex(CurrentBar);

    /// <summary>
    /// True when the current bar is the last of its session; always false on daily and longer bars, always true on the
    /// forming bar of a tick-by-tick script.
    /// </summary>
    public bool IsLastBarOfSession
    {
        get
        {
            if (BarsPeriod.IsDaily || CurrentBar < 0) return false;
            return (Owner is { IsRealtime: true } && CurrentBar == Count - 1) || BarsSeries.IsLastOfSession(CurrentBar);
        }
    }

    /// <summary>Bars since the trading day began.</summary>
    public int BarsSinceNewTradingDay
    {
        get
        {
            int current = Math.Max(CurrentBar, 0);
            return current - TradingDays.FirstOfDay(BarsSeries, current);
        }
    }

    /// <summary>How much of the forming bar is done, 0 to 1; 0 in history and on types that cannot tell.</summary>
    public double PercentComplete => Owner is { IsRealtime: true } ? BarProgress.Of(BarsSeries, Owner.Context.UtcNow) : 0;

    /// <summary>Ticks of the current bar; 1 in history, except when ticks are replayed.</summary>
    public int TickCount
    {
        get
        {
            if (CurrentBar < 0) return 0;
            return Owner is null or { IsRealtime: true } || IsTickReplay ? BarsSeries.GetTickCount(CurrentBar) : 1;
        }
    }

    /// <summary>Stamp of the newest bar.</summary>
    public DateTime LastBarTime => Count == 0 ? NinjaTrader.Core.Globals.MinDate : BarsSeries.GetTime(Count - 1);

    /// <summary>
    /// The last price: the newest close, unless the bars type gives another, as it does when closes are computed.
    /// </summary>
    public double LastPrice
    {
        get => Count == 0 ? 0
            : double.IsNaN(BarsSeries.LastPriceGiven) ? BarsSeries.GetClose(Count - 1)
            : BarsSeries.LastPriceGiven;
        set => BarsSeries.LastPriceGiven = value;
    }

    /// <summary>First day of the bars.</summary>
    public DateTime FromDate => Count == 0 ? NinjaTrader.Core.Globals.MinDate : BarsSeries.GetTime(0).Date;

    /// <summary>Last day of the bars.</summary>
    public DateTime ToDate => Count == 0 ? NinjaTrader.Core.Globals.MinDate : BarsSeries.GetTime(Count - 1).Date;

    /// <summary>The close <paramref name="barsAgo"/> bars before the current bar.</summary>
    public double this[int barsAgo] => BarsSeries.GetClose(BarsAgo.Resolve(CurrentBar, barsAgo));

    /// <summary>The script that sees the bars; null for bars that belong to none.</summary>
    internal NinjaScriptBase Owner { get; }

    /// <summary>Index of the bars in the script's BarsArray.</summary>
    internal int SeriesIndex { get; }

    /// <summary>Opening price at an absolute index.</summary>
    public double GetOpen(int index) => BarsSeries.GetOpen(index);

    /// <summary>Highest price at an absolute index.</summary>
    public double GetHigh(int index) => BarsSeries.GetHigh(index);

    /// <summary>Lowest price at an absolute index.</summary>
    public double GetLow(int index) => BarsSeries.GetLow(index);

    /// <summary>Closing price at an absolute index.</summary>
    public double GetClose(int index) => BarsSeries.GetClose(index);

    /// <summary>Traded volume at an absolute index.</summary>
    public long GetVolume(int index) => BarsSeries.GetVolume(index);

    /// <summary>End stamp at an absolute index, in the configured zone.</summary>
    public DateTime GetTime(int index) => BarsSeries.GetTime(index);

    /// <summary>Best ask when the bar closed.</summary>
    public double GetAsk(int index) => BarsSeries.GetAsk(index);

    /// <summary>Best bid when the bar closed.</summary>
    public double GetBid(int index) => BarsSeries.GetBid(index);

    /// <summary>
    /// First index that matches the time; an older time gives 0, a newer one the last index. On daily and longer bars the bar of
    /// the trading day that the time lies in, or the last one before it; never a later one.
    /// </summary>
    public int GetBar(DateTime time) => BarsSeries.GetBar(time);

    /// <summary>Session end on daily bars, the bar's own stamp on intraday bars.</summary>
    public DateTime GetSessionEndTime(int index) => BarsPeriod.IsDaily
        ? TradingDayClock.ToLocal(BarsSeries.SessionOf(index).EndUtcTicks, BarsSeries.Zone)
        : BarsSeries.GetTime(index);

    /// <summary>True when that bar is the first of its session; never on daily and longer bars.</summary>
    public bool IsFirstBarOfSessionByIndex(int index) =>
        index == 0 || (!BarsPeriod.IsDaily && BarsSeries.IsFirstOfSession(index));

    /// <summary>
    /// Open, high, low, close, time and volume of an earlier trading day, from intraday bars; null without enough data.
    /// </summary>
    public Bar? GetDayBar(int tradingDaysBack) => TradingDays.Back(BarsSeries, CurrentBar, tradingDaysBack);

    /// <inheritdoc/>
    public double GetValueAt(int barIndex) => BarsSeries.GetClose(barIndex);

    /// <inheritdoc/>
    public bool IsValidDataPoint(int barsAgo) => barsAgo >= 0 && barsAgo <= CurrentBar;

    /// <inheritdoc/>
    public bool IsValidDataPointAt(int barIndex) => barIndex >= 0 && barIndex < Count;

    /// <summary>Instrument and period, as a chart's tab shows them.</summary>
    public string ToChartString() => $"{Instrument.FullName} ({BarsPeriod})";

    /// <inheritdoc/>
    public override string ToString() => ToChartString();
}
