using System;
using System.Collections;
using System.Collections.ObjectModel;
using System.Linq;

namespace NinjaTrader.Gui.Tools;

/// <summary>Small additions to collections.</summary>
public static class Extensions
{
    /// <summary>True for null and for a collection without elements.</summary>
    public static bool IsNullOrEmpty(this IEnumerable? collection) =>
        collection is null || !collection.GetEnumerator().MoveNext();

    /// <summary>Puts a collection in the order of a key.</summary>
    public static void Sort<TSource, TKey>(this Collection<TSource> source, Func<TSource, TKey> keySelector)
    {
        TSource[] sorted = source.OrderBy(keySelector).ToArray();
        for (int i = 0; i < sorted.Length; i++) source[i] = sorted[i];
    }

    /// <summary>The last moment of the week of a date, which ends with Friday: its midnight.</summary>
    public static DateTime GetEndOfWeekTime(this DateTime time) =>
        time.Date.AddDays((DayOfWeek.Friday - time.DayOfWeek + 7) % 7);

    /// <summary>The last day of the month of a date, at midnight.</summary>
    public static DateTime GetEndOfMonthTime(this DateTime time) =>
        new(time.Year, time.Month, DateTime.DaysInMonth(time.Year, time.Month));
}
