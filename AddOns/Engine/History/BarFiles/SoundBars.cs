using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Picks the sound bars from the rows of a parquet file of another making: stamped at their end, sorted by time, each time once.
/// </summary>
internal static class SoundBars
{
    /// <param name="rows">The rows in the order of the file.</param>
    /// <param name="interval">Length of the bars.</param>
    /// <param name="stamp">Whether the rows' times are begins or ends.</param>
    /// <param name="rejected">Rows that make no sound bar are added to it.</param>
    /// <param name="notes">A sentence is added for each thing that was put right.</param>
    public static Bar[] Of(
        List<ForeignRow> rows, BarInterval interval, BarStamp stamp, List<RejectedBarRow> rejected, List<string> notes)
    {
        SortedDictionary<long, List<ForeignRow>> byTime = ByTime(rows, interval, stamp, rejected, out bool isOrdered);
        if (!isOrdered) notes.Add("its rows were not in order of time and were sorted");
        var bars = new List<Bar>(byTime.Count);
        int repeated = 0;
        foreach (List<ForeignRow> same in byTime.Values)
        {
            if (same.All(row => row.Bar.SameAs(same[0].Bar)))
            {
                bars.Add(same[0].Bar);
                repeated += same.Count - 1;
            }
            else
            {
                rejected.AddRange(same.Select(
                    row => new RejectedBarRow(row.Number, row.Bar, "another row has the same time and other values")));
            }
        }

        if (repeated > 0) notes.Add($"{repeated} rows repeat another row and were left out");
        return bars.ToArray();
    }

    /// <summary>
    /// The rows that break no rule, by the end of their bar. Where the interval divides an hour, an end that is no multiple of it
    /// breaks a rule, too.
    /// </summary>
    private static SortedDictionary<long, List<ForeignRow>> ByTime(
        List<ForeignRow> rows, BarInterval interval, BarStamp stamp, List<RejectedBarRow> rejected, out bool isOrdered)
    {
        long shift = stamp == BarStamp.Open ? interval.Ticks : 0;
        bool isAligned = 3_600 % interval.Seconds == 0;
        var byTime = new SortedDictionary<long, List<ForeignRow>>();
        long before = long.MinValue;
        isOrdered = true;
        foreach (ForeignRow row in rows)
        {
            Bar bar = row.Bar.Restamped(row.Bar.EndUtcTicks + shift);
            string? fault = BarFault.Of(bar)
                ?? (isAligned && bar.EndUtcTicks % interval.Ticks != 0 ? $"time is no multiple of {interval}" : null);
            if (fault is not null)
            {
                rejected.Add(new RejectedBarRow(row.Number, bar, fault));
                continue;
            }

            if (!byTime.TryGetValue(bar.EndUtcTicks, out List<ForeignRow>? same)) byTime.Add(bar.EndUtcTicks, same = new());
            same.Add(new ForeignRow(row.Number, bar));
            isOrdered &= bar.EndUtcTicks >= before;
            before = bar.EndUtcTicks;
        }

        return byTime;
    }
}
