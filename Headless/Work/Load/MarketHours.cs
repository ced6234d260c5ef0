using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Sessions;
using Session = NT8Bridge.Sessions.Session;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>The trading hours that the rows of a file are laid into, and what becomes of the rows there.</summary>
internal sealed class MarketHours(TradingHours hours)
{
    private readonly ISessionCalendar _calendar = TradingHoursCatalog.CalendarOf(hours);

    /// <summary>Name of the template.</summary>
    public string Name => hours.Name;

    /// <summary>
    /// The bars of a file: daily ones at the end of their trading day, those of none left out; the others as they stand.
    /// </summary>
    public Bar[] BarsOf(MarketDataRows data) => !IsDaily(data)
        ? data.Bars
        : [.. TradingDayBars.Of(data.Bars, data.IsOpenStamped, _calendar, hours.TimeZoneInfo).OfType<Bar>()];

    /// <summary>How many ticks lie outside the sessions.</summary>
    public long OutsideOf(Tick[] ticks)
    {
        Session session = default;
        long outside = 0;
        foreach (ref readonly Tick tick in ticks.AsSpan())
            if (!SessionOfBar.TryFind(_calendar, tick.UtcTicks + 1, 0, ref session)) outside++;
        return outside;
    }

    /// <summary>
    /// How many bars lie outside the sessions; none of daily ones, which <see cref="BarsOf"/> has laid into days.
    /// </summary>
    public long OutsideOf(Bar[] bars, BarInterval? length)
    {
        Session session = default;
        long outside = 0;
        if (length is { } known && known.Ticks >= TimeSpan.TicksPerDay) return 0;
        foreach (ref readonly Bar bar in bars.AsSpan())
            if (!SessionOfBar.TryFind(_calendar, bar.EndUtcTicks, length?.Ticks ?? 0, ref session)) outside++;
        return outside;
    }

    /// <summary>
    /// The last year of which the template has holidays, where a time is beyond it; else null. A year with a day or two, such as
    /// the next New Year's, is not yet known.
    /// </summary>
    public int? HolidaysThrough(long utcTicks)
    {
        int[] known =
        [
            .. hours.Holidays.Keys.Concat(hours.PartialHolidays.Keys).GroupBy(day => day.Year)
                .Where(year => year.Count() > 2).Select(year => year.Key),
        ];
        if (known.Length == 0) return null;
        int through = known.Max();
        return new DateTime(utcTicks).Year > through ? through : null;
    }

    private static bool IsDaily(MarketDataRows data) => data.Interval is { } interval && interval.Ticks >= TimeSpan.TicksPerDay;
}
