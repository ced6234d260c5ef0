using System;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Takes date, time of day and distance from UTC off the front of a text, in the forms that files of market data have:
/// 2013-10-06, 2013/10/06, 2013.10.06, 20131006, 10/06/2013, 06.10.2013; 22:01, 22:01:00.123456789, 220100, 10:01:00 PM;
/// Z, UTC, +00:00, -0400.
/// </summary>
internal static class WallTime
{
    private const int MostFractionDigits = 9;

    /// <summary>Takes a date. A year comes first when it has four digits; else <paramref name="order"/> decides.</summary>
    public static bool TryDate(ref ReadOnlySpan<char> text, DateOrder order, out int year, out int month, out int day)
    {
        month = day = 0;
        int digits = Run(text, out year);
        if (digits is 8 or 12 or 14)
        {
            int date = Number.Digits(text[..8]);
            (year, month, day) = (date / 10_000, date / 100 % 100, date % 100);
            text = text[8..];
            return IsDay(year, month, day);
        }

        if (digits is not (1 or 2 or 4) || text.Length <= digits || text[digits] is not ('-' or '/' or '.')) return false;
        char between = text[digits];
        int first = year;
        ReadOnlySpan<char> rest = text[(digits + 1)..];
        int middleDigits = Run(rest, out int middle);
        if (middleDigits is not (1 or 2) || rest.Length <= middleDigits || rest[middleDigits] != between) return false;
        rest = rest[(middleDigits + 1)..];
        int lastDigits = Run(rest, out int last);
        if (digits == 4)
        {
            if (lastDigits is not (1 or 2)) return false;
            (month, day) = (middle, last);
        }
        else
        {
            if (lastDigits != 4) return false;
            (year, month, day) = order == DateOrder.MonthFirst ? (last, first, middle) : (last, middle, first);
        }

        text = rest[lastDigits..];
        return IsDay(year, month, day);
    }

    /// <summary>Takes a time of day, in 100 ns from midnight; finer digits are dropped.</summary>
    public static bool TryClock(ref ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        int digits = Run(text, out int number), hour, minute, second = 0;
        ReadOnlySpan<char> rest = text[digits..];
        switch (digits)
        {
            case 1 or 2 when rest.Length > 1 && rest[0] == ':':
                hour = number;
                rest = rest[1..];
                int minuteDigits = Run(rest, out minute);
                if (minuteDigits != 2) return false;
                rest = rest[minuteDigits..];
                if (rest.Length > 0 && rest[0] == ':')
                {
                    if (Run(rest[1..], out second) != 2) return false;
                    rest = rest[3..];
                }

                break;
            case 3 or 4: (hour, minute) = (number / 100, number % 100); break;
            case 5 or 6: (hour, minute, second) = (number / 10_000, number / 100 % 100, number % 100); break;
            default: return false;
        }

        long fraction = TakeFraction(ref rest);
        if (fraction < 0 || !TryHalfOfDay(ref rest, ref hour) || hour > 23 || minute > 59 || second > 59) return false;
        text = rest;
        ticks = ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond + fraction;
        return true;
    }

    /// <summary>
    /// Takes the distance from UTC at the end of a text; null when there is none, false when there is something else.
    /// </summary>
    public static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        text = text.Trim();
        if (text.IsEmpty) return true;
        if (text is "Z" or "z" || text.Equals("UTC", StringComparison.OrdinalIgnoreCase)
            || text.Equals("GMT", StringComparison.OrdinalIgnoreCase))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (text[0] is not ('+' or '-')) return false;
        int hours = text.Length >= 3 ? Number.Digits(text.Slice(1, 2)) : -1;
        ReadOnlySpan<char> rest = text.Length > 3 ? text[3..].TrimStart(':') : default;
        int minutes = rest.IsEmpty ? 0 : rest.Length == 2 ? Number.Digits(rest) : -1;
        if (hours is < 0 or > 14 || minutes is < 0 or > 59) return false;
        offset = TimeSpan.FromMinutes((text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes));
        return true;
    }

    /// <summary>The digits at the front: how many, and their number.</summary>
    private static int Run(ReadOnlySpan<char> text, out int number)
    {
        int digits = 0;
        number = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            if (digits < MostFractionDigits) number = (number * 10) + (text[digits] - '0');
            digits++;
        }

        return digits;
    }

    /// <summary>Takes ".123" or NinjaTrader's " 1230000" after the seconds; −1 when it is no fraction.</summary>
    private static long TakeFraction(ref ReadOnlySpan<char> text)
    {
        bool isMarked = text.Length > 1 && (text[0] is '.' or ',' || (text[0] == ' ' && char.IsAsciiDigit(text[1])));
        if (!isMarked) return 0;
        int digits = Run(text[1..], out int number);
        if (digits is 0 or > MostFractionDigits) return -1;
        text = text[(1 + digits)..];
        long fraction = number;
        for (; digits < 7; digits++) fraction *= 10;
        for (; digits > 7; digits--) fraction /= 10;
        return fraction;
    }

    private static bool TryHalfOfDay(ref ReadOnlySpan<char> text, ref int hour)
    {
        ReadOnlySpan<char> rest = text.TrimStart();
        bool isAfternoon = rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase);
        if (!isAfternoon && !rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase)) return true;
        if (hour is 0 or > 12) return false;
        hour = (hour % 12) + (isAfternoon ? 12 : 0);
        text = rest[2..];
        return true;
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9_999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
