using System;
using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Risk;

/// <summary>
/// The hours of the day in which entries are wanted: "09:35-15:30", several parted by commas, over midnight too
/// ("18:00-02:00"). A begin belongs to the span, an end does not. Exchange time.
/// </summary>
public sealed class EntryHours
{
    private readonly TimeSpan[] _begins;
    private readonly TimeSpan[] _ends;

    private EntryHours(List<TimeSpan> begins, List<TimeSpan> ends)
    {
        _begins = begins.ToArray();
        _ends = ends.ToArray();
    }

    /// <summary>Every hour.</summary>
    public static EntryHours All { get; } = new(new List<TimeSpan>(), new List<TimeSpan>());

    /// <summary>True when no hour is excluded.</summary>
    public bool IsAll => _begins.Length == 0;

    /// <summary>Reads the text; an empty one is <see cref="All"/>.</summary>
    /// <exception cref="FormatException">It is no list of spans; the message shows the part and how one is written.</exception>
    public static EntryHours Parse(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (text.Trim().Length == 0) return All;
        var begins = new List<TimeSpan>();
        var ends = new List<TimeSpan>();
        foreach (string part in text.Split(','))
        {
            string[] times = part.Trim().Split('-');
            TimeSpan begin = default;
            TimeSpan end = default;
            bool isSpan = times.Length == 2 && TryTime(times[0], out begin) && TryTime(times[1], out end) && begin != end;
            if (!isSpan)
                throw new FormatException($"'{part.Trim()}' is no span of hours; write 09:35-15:30, several parted by commas.");
            begins.Add(begin);
            ends.Add(end);
        }

        return new EntryHours(begins, ends);
    }

    /// <summary>Whether a time of the day lies in one of the spans.</summary>
    public bool Contains(TimeSpan timeOfDay)
    {
        if (IsAll) return true;
        for (int i = 0; i < _begins.Length; i++)
        {
            bool isAfterBegin = timeOfDay >= _begins[i];
            bool isBeforeEnd = timeOfDay < _ends[i];
            if (_begins[i] < _ends[i] ? isAfterBegin && isBeforeEnd : isAfterBegin || isBeforeEnd) return true;
        }

        return false;
    }

    private static bool TryTime(string text, out TimeSpan time)
    {
        bool isTime = TimeSpan.TryParseExact(text.Trim(), @"hh\:mm", CultureInfo.InvariantCulture, out time);
        if (isTime) return true;
        time = TimeSpan.FromHours(24);
        return text.Trim() == "24:00";
    }
}
