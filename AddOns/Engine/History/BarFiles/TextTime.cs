using System;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Times in writing, as ISO 8601 has them and as files vary them: "2024-01-02T15:01:00Z", "2024-01-02 15:01:00.1234567+01:00",
/// "2024/01/02 15:01", "20240102 150100", "2024-01-02". Digits beyond 100 ns are cut off. Days written with the month or the
/// day first are not read, because nothing tells which.
/// </summary>
internal static class TextTime
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ticks">The time as it is written; in UTC where the text names a zone.</param>
    /// <param name="isZoned">True when the text names its zone.</param>
    /// <returns>False when it is no such time.</returns>
    public static bool TryParse(string? text, out long ticks, out bool isZoned)
    {
        (ticks, isZoned) = (0, false);
        if (text is null) return false;
        int at = 0, end = text.Length;
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        while (end > at && char.IsWhiteSpace(text[end - 1])) end--;
        if (!Date(text, ref at, end, out long day)) return false;
        ticks = day;
        if (at == end) return true;
        if (text[at] is not ('T' or 't' or ' ' or '_')) return false;
        at++;
        if (!Clock(text, ref at, end, out long clock)) return false;
        ticks += clock;
        return at == end || Zone(text, at, end, ref ticks, out isZoned);
    }

    /// <summary>Reads a time of day: "15:01", "15:01:00.5", "150100" or "1501".</summary>
    public static bool TryParseClock(string? text, out long ticks)
    {
        ticks = 0;
        if (text is null) return false;
        string trimmed = text.Trim();
        int at = 0;
        return Clock(trimmed, ref at, trimmed.Length, out ticks) && at == trimmed.Length;
    }

    private static bool Date(string text, ref int at, int end, out long ticks)
    {
        ticks = 0;
        if (!Digits(text, ref at, end, 4, out int year)) return false;
        char mark = at < end ? text[at] : '\0';
        bool hasMarks = mark is '-' or '/' or '.';
        if (hasMarks) at++;
        if (!Digits(text, ref at, end, 2, out int month)) return false;
        if (hasMarks && (at == end || text[at++] != mark)) return false;
        if (!Digits(text, ref at, end, 2, out int day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    private static bool Clock(string text, ref int at, int end, out long ticks)
    {
        ticks = 0;
        if (!Digits(text, ref at, end, 2, out int hour)) return false;
        bool hasMarks = at < end && text[at] == ':';
        if (hasMarks) at++;
        if (!Digits(text, ref at, end, 2, out int minute)) return false;
        int second = 0;
        if (hasMarks ? at < end && text[at] == ':' : at < end && char.IsDigit(text[at]))
        {
            if (hasMarks) at++;
            if (!Digits(text, ref at, end, 2, out second)) return false;
        }

        if (hour > 23 || minute > 59 || second > 59) return false;
        ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond;
        if (at < end && (text[at] is '.' or ','))
        {
            long unit = TimeSpan.TicksPerSecond / 10;
            int first = ++at;
            for (; at < end && text[at] is >= '0' and <= '9'; at++, unit /= 10) ticks += (text[at] - '0') * unit;
            if (at == first) return false;
        }

        return true;
    }

    private static bool Zone(string text, int at, int end, ref long ticks, out bool isZoned)
    {
        isZoned = true;
        if (text[at] == ' ') at++;
        string zone = text.Substring(at, end - at);
        if (zone is "Z" or "z" or "UTC" or "GMT") return true;
        if (zone.Length == 0 || zone[0] is not ('+' or '-')) return false;
        int place = 1;
        if (!Digits(zone, ref place, zone.Length, 2, out int hours)) return false;
        if (place < zone.Length && zone[place] == ':') place++;
        int minutes = 0;
        if (place < zone.Length && !Digits(zone, ref place, zone.Length, 2, out minutes)) return false;
        if (place != zone.Length || hours > 18 || minutes > 59) return false;
        long offset = (hours * 60 + minutes) * TimeSpan.TicksPerMinute;
        ticks -= zone[0] == '-' ? -offset : offset;
        return true;
    }

    private static bool Digits(string text, ref int at, int end, int count, out int value)
    {
        value = 0;
        if (at + count > end) return false;
        for (int last = at + count; at < last; at++)
        {
            if (text[at] is < '0' or > '9') return false;
            value = value * 10 + (text[at] - '0');
        }

        return true;
    }
}
