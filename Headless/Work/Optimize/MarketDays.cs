using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Load.Continuous;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// The trading days on which the run's instrument has data, with or without a trade: a strategy that waits earns nothing on a
/// day, and that counts.
/// </summary>
internal sealed class MarketDays
{
    private readonly long[] _begins;

    private MarketDays(DateTime[] days, long[] begins)
    {
        Days = days;
        _begins = begins;
    }

    /// <summary>The days in order.</summary>
    public IReadOnlyList<DateTime> Days { get; }

    /// <summary>Those of the data.</summary>
    public static MarketDays Of(RunData data)
    {
        PriceHistory history = data.Store.HistoryOf(data.Instrument);
        TradingDays calendar = new(TradingHoursCatalog.CalendarOf(
            data.ChosenHours ?? data.Instrument.MasterInstrument.TradingHours ?? data.TradingHours.AlwaysOpen));
        SortedSet<DateTime> days = [];

        // A bar lies in the time before its end; a tick on a session's begin lies in that session.
        foreach (ref readonly Bar bar in history.Bars.AsSpan()) days.Add(calendar.Of(bar.EndUtcTicks - 1));
        foreach (ref readonly Tick tick in history.Ticks.AsSpan()) days.Add(calendar.Of(tick.UtcTicks));
        return new MarketDays([.. days], [.. days.Select(calendar.BeginOf)]);
    }

    /// <summary>The days before one of them.</summary>
    public MarketDays Before(int day) => new([.. Days.Take(day)], _begins[..day]);

    /// <summary>When the first session of a day begins, UTC ticks; for the day after the last one the end of time.</summary>
    public long BeginOf(int day) => day == 0 ? long.MinValue : day < _begins.Length ? _begins[day] : long.MaxValue;

    /// <summary>What each day brought on which a trade was closed.</summary>
    public IReadOnlyList<DayProfit> Profits(StrategyBase strategy, IEnumerable<Trade> trades, TimeZoneInfo zone)
    {
        FillClock clock = new(strategy, zone);
        SortedDictionary<int, double> profits = [];
        foreach (Trade trade in trades)
        {
            int day = DayOf(clock.Utc(trade.Exit).Ticks);
            profits[day] = profits.GetValueOrDefault(day) + trade.ProfitCurrency;
        }

        return [.. profits.Select(day => new DayProfit(day.Key, day.Value))];
    }

    /// <summary>The profit of every day.</summary>
    public double[] Whole(IReadOnlyList<DayProfit> profits)
    {
        double[] whole = new double[Days.Count];
        foreach (DayProfit day in profits) whole[day.Day] = day.Profit;
        return whole;
    }

    /// <summary>The day of a fill; one at the end of a bar that ends with its session lies in that one.</summary>
    private int DayOf(long utcTicks)
    {
        int low = 0, high = _begins.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_begins[middle] < utcTicks) low = middle + 1;
            else high = middle;
        }

        return Math.Max(0, low - 1);
    }
}
