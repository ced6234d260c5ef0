using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Tells whether month or day comes first in dates such as 10/06/2013: a number above 12 is a day, and in the right order the
/// days of a file follow each other.
/// </summary>
internal static class DateOrderEvidence
{
    /// <summary>Days between neighbouring rows that a market's holidays explain; the wrong order leaps by a month.</summary>
    private const int LongestPause = 12;

    /// <summary>True for a date that begins with one or two digits.</summary>
    public static bool IsNeeded(string time) => time.AsSpan().IndexOfAny('/', '.', '-') is 1 or 2;

    /// <summary>The order; month first where no date depends on it.</summary>
    /// <exception cref="InputFileException">The dates may be read either way.</exception>
    public static DateOrder Of(string path, string column, IReadOnlyList<string> times)
    {
        // A damaged row tells nothing of the others.
        times = [.. times.Where(time => IsDate(time, DateOrder.MonthFirst) || IsDate(time, DateOrder.DayFirst))];
        bool isMonthFirst = Fits(times, DateOrder.MonthFirst, out bool monthLeaps, out bool isOpen, out string example);
        bool isDayFirst = Fits(times, DateOrder.DayFirst, out bool dayLeaps, out _, out _);
        if (!isOpen || !isDayFirst) return DateOrder.MonthFirst;
        if (!isMonthFirst) return DateOrder.DayFirst;
        if (monthLeaps != dayLeaps) return monthLeaps ? DateOrder.DayFirst : DateOrder.MonthFirst;
        throw new InputFileException(
            path, 0, $"its column {column} may mean month or day first: {example}",
            "say it: --date-order mdy or --date-order dmy");
    }

    private static bool IsDate(string time, DateOrder order)
    {
        ReadOnlySpan<char> text = time;
        return IsNeeded(time) && WallTime.TryDate(ref text, order, out _, out _, out _);
    }

    /// <summary>
    /// Whether all dates are dates in that order, whether they leap, and whether any depends on the order at all.
    /// </summary>
    private static bool Fits(
        IReadOnlyList<string> times, DateOrder order, out bool leaps, out bool isOpen, out string example)
    {
        DateTime last = default;
        leaps = isOpen = false;
        example = "";
        bool fits = true;
        foreach (string time in times)
        {
            ReadOnlySpan<char> text = time;
            if (!WallTime.TryDate(ref text, order, out int year, out int month, out int day))
            {
                fits = false;
                isOpen = true;
                continue;
            }

            DateTime date = new(year, month, day);
            if (month != day)
            {
                isOpen = true;
                example = time;
            }

            leaps |= last != default && Math.Abs((date - last).TotalDays) > LongestPause;
            last = date;
        }

        return fits;
    }
}
