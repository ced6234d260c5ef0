using System;
using System.Globalization;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>A time as people write it in a line: UTC, "2013-10-07" or "2013-10-07T14:30" with or without seconds.</summary>
public static class UtcTime
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>The instant at which a range begins; a date alone is its first moment.</summary>
    /// <exception cref="FormatException">It is no such time.</exception>
    public static long Begin(string text) => TryDate(text, out DateTime date) ? date.Ticks : Instant(text);

    /// <summary>The instant at which a range ends; a date alone is the whole day.</summary>
    /// <exception cref="FormatException">It is no such time.</exception>
    public static long End(string text) => TryDate(text, out DateTime date) ? date.AddDays(1).Ticks : Instant(text);

    private static bool TryDate(string text, out DateTime date) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static long Instant(string text) =>
        DateTime.TryParseExact(
            text.TrimEnd('Z'), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            ? time.Ticks
            : throw new FormatException($"'{text}' is no time: write 2013-10-07 or 2013-10-07T14:30, in UTC.");
}
