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
    /// <param name="declared">What the caller says; <see cref="BarStamp.Detect"/> to find out.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="rows">The rows of the file.</param>
    /// <param name="calendar">The market's sessions; null for none.</param>
    /// <param name="notes">A sentence is added that says what was found and why.</param>
    /// <exception cref="BarFileException">There is no evidence, or it contradicts itself.</exception>
    internal static BarStamp Decide(
        BarStamp declared, ForeignColumns columns, List<ForeignRow> rows, ISessionCalendar? calendar, List<string> notes)
    {
        if (declared != BarStamp.Detect) return declared;
        if (columns.NamedStamp != BarStamp.Detect)
        {
            notes.Add($"read as {Word(columns.NamedStamp)}-stamped because its time column is named {columns.Time.Name}");
            return columns.NamedStamp;
        }

        string said = "no session calendar to judge by";
        BarStamp found = calendar is null
            ? BarStamp.Detect
            : BySessions(rows.Select(row => row.Bar.EndUtcTicks), calendar, out said);
        if (found == BarStamp.Detect && rows.Count > 0)
        {
            throw new BarFileException(
                $"its column {columns.Time.Name} may name the begin or the end of a bar ({said}): "
                + "declare it as open-stamped or end-stamped");
        }

        if (rows.Count > 0) notes.Add($"read as {Word(found)}-stamped because of {said}");
        return found;
    }

    /// <summary>What a market's sessions tell of the times of bars: begins, ends, or nothing.</summary>
    /// <param name="stamps">Times of the bars in UTC ticks, in any order.</param>
    /// <param name="calendar">The market's sessions.</param>
    /// <param name="said">What was counted, for messages.</param>
    public static BarStamp BySessions(IEnumerable<long> stamps, ISessionCalendar calendar, out string said)
    {
        int begins = 0, ends = 0;
        foreach (long stamp in stamps)
        {
            bool trades = calendar.SessionAtOrAfter(stamp).ContainsTick(stamp);
            bool tradedBefore = calendar.SessionAtOrAfter(stamp - 1).ContainsTick(stamp - 1);
            if (trades && !tradedBefore) begins++;
            if (tradedBefore && !trades) ends++;
        }

        said = $"{begins} stamps at a session's begin and {ends} at a session's end of '{calendar.Name}'";
        return begins > 0 && ends == 0 ? BarStamp.Open : ends > 0 && begins == 0 ? BarStamp.End : BarStamp.Detect;
    }

    private static string Word(BarStamp stamp) => stamp == BarStamp.Open ? "open" : "end";
}
