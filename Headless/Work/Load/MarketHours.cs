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

    /// <summary>How many rows of a file lie outside the sessions; <paramref name="bars"/> are its bars here.</summary>
    public long OutsideOf(MarketDataRows data, Bar[] bars)
    {
        Session session = default;
        long outside = data.Bars.Length - bars.Length;
        if (data.Kind == MarketDataKind.Ticks)
        {
            foreach (ref readonly Tick tick in data.Ticks.AsSpan())
                if (!SessionOfBar.TryFind(_calendar, tick.UtcTicks + 1, 0, ref session)) outside++;
        }
        else if (!IsDaily(data))
        {
            long length = data.Interval?.Ticks ?? 0;
            foreach (ref readonly Bar bar in bars.AsSpan())
                if (!SessionOfBar.TryFind(_calendar, bar.EndUtcTicks, length, ref session)) outside++;
        }

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
