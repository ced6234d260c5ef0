using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Finds out whether the times of a file are the begins or the ends of its bars: by what the caller declares, else by the name
/// of the time column, else by the session's bounds. The first bar after a break carries the session's begin only when times are
/// begins; the last bar before a break carries the session's end only when times are ends.
/// </summary>
public static class StampEvidence
{
    /// <param name="time">The column of times.</param>
    /// <param name="stamps">Times of the rows, ascending.</param>
    /// <param name="reading">What the caller says, and the market's sessions.</param>
    /// <param name="notes">A sentence is added that says what was found and why.</param>
    /// <exception cref="BarFileException">There is no evidence, or it contradicts itself.</exception>
    internal static BarStamp Decide(TimeColumns time, long[] stamps, ForeignReading reading, List<string> notes)
    {
        if (reading.Stamp != BarStamp.Detect) return reading.Stamp;
        if (time.NamedStamp != BarStamp.Detect)
        {
            notes.Add($"read as {Word(time.NamedStamp)}-stamped because its time column is named {time.Name}");
            return time.NamedStamp;
        }

        string said = "no session calendar to judge by";
        BarStamp found = reading.Calendar is null ? BarStamp.Detect : BySessions(stamps, reading.Calendar, out said);
        if (found == BarStamp.Detect && stamps.Length > 0)
        {
            throw new BarFileException(
                $"its column {time.Name} may name the begin or the end of a bar ({said}); "
                + "say which, as in --stamp open or --stamp close");
        }

        if (stamps.Length > 0) notes.Add($"read as {Word(found)}-stamped because of {said}");
        return found;
    }

    /// <summary>What a market's sessions tell of the times of bars: begins, ends, or nothing.</summary>
    /// <param name="stamps">Times of the bars in UTC ticks, in any order; quickest in ascending order.</param>
    /// <param name="calendar">The market's sessions.</param>
    /// <param name="said">What was counted, for messages.</param>
    public static BarStamp BySessions(IEnumerable<long> stamps, ISessionCalendar calendar, out string said)
    {
        if (stamps is null) throw new ArgumentNullException(nameof(stamps));
        if (calendar is null) throw new ArgumentNullException(nameof(calendar));
        int begins = 0, ends = 0;
        Session session = default;
        long[] times = stamps as long[] ?? stamps.ToArray();
        foreach (long stamp in times)
        {
            if (stamp > session.BeginUtcTicks && stamp < session.EndUtcTicks) continue;
            Session at = calendar.SessionAtOrAfter(stamp), before = calendar.SessionAtOrAfter(stamp - 1);
            bool trades = at.ContainsTick(stamp), tradedBefore = before.ContainsTick(stamp - 1);
            if (trades && !tradedBefore) begins++;
            if (tradedBefore && !trades) ends++;
            session = at;
        }

        said = $"{begins} stamps at a session's begin and {ends} at a session's end of '{calendar.Name}'";
        return begins > 0 && ends == 0 ? BarStamp.Open : ends > 0 && begins == 0 ? BarStamp.End : BarStamp.Detect;
    }

    private static string Word(BarStamp stamp) => stamp == BarStamp.Open ? "open" : "end";
}
