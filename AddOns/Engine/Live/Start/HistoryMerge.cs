using System;
using System.Collections.Generic;

namespace NT8Bridge.Startup;

/// <summary>
/// The sorted union of several sources by bar time. Where sources overlap every bar is compared in prices and volume; which
/// of two different bars counts is the policy's to say, never the order of arrival.
/// </summary>
public static class HistoryMerge
{
    /// <summary>Joins the batches; the report counts every bar that was offered.</summary>
    /// <exception cref="MergeConflictException">Two sources disagree and the policy is <see cref="MergePolicy.Fail"/>.</exception>
    public static MergedBar[] Join(IReadOnlyList<BarBatch> batches, MergePolicy policy, out MergeReport report) =>
        Join(batches, policy, streamWholeFromUtcTicks: 0, latestUtcTicks: long.MaxValue, out report);

    /// <summary>
    /// Joins the batches. Bars of the stream that end before <paramref name="streamWholeFromUtcTicks"/> may lack the trades
    /// before the stream began, so that any other source's bar counts more. Bars of history that end after
    /// <paramref name="latestUtcTicks"/> were stamped by a wrong clock: counted and left out, or every bar of the stream would
    /// come late behind them.
    /// </summary>
    /// <exception cref="MergeConflictException">Two sources disagree and the policy is <see cref="MergePolicy.Fail"/>.</exception>
    public static MergedBar[] Join(
        IReadOnlyList<BarBatch> batches, MergePolicy policy, long streamWholeFromUtcTicks, long latestUtcTicks, out MergeReport report)
    {
        report = new MergeReport();
        var all = new List<MergedBar>();
        foreach (BarBatch batch in batches) Add(batch, latestUtcTicks, all, report);

        all.Sort((a, b) => Order(a, b, policy, streamWholeFromUtcTicks));
        int kept = 0;
        for (int i = 0; i < all.Count; i++)
        {
            MergedBar next = all[i];
            if (kept > 0 && all[kept - 1].Bar.EndUtcTicks == next.Bar.EndUtcTicks) Compare(all[kept - 1], next, policy, report);
            else all[kept++] = next;
        }

        all.RemoveRange(kept, all.Count - kept);
        foreach (MergedBar bar in all) report.CountUsed(bar.Origin);
        report.Bars = kept;
        return all.ToArray();
    }

    /// <summary>The sound bars of one source, each time once: what it said last counts, as later in the running engine.</summary>
    private static void Add(BarBatch batch, long latestUtcTicks, List<MergedBar> all, MergeReport report)
    {
        var places = new Dictionary<long, int>(batch.Bars.Length);
        foreach (Bar bar in batch.Bars)
        {
            report.CountOffered(batch.Origin);
            if (BarFault.Of(bar) is not null)
            {
                report.CountRejected();
            }
            else if (bar.EndUtcTicks > latestUtcTicks && batch.Origin is not (BarOrigin.Live or BarOrigin.SideFeed))
            {
                report.CountAheadOfClock();
            }
            else if (!places.TryGetValue(bar.EndUtcTicks, out int place))
            {
                places.Add(bar.EndUtcTicks, all.Count);
                all.Add(new MergedBar(bar, batch.Origin));
            }
            else if (all[place].Bar.SameAs(bar))
            {
                report.CountEqual();
            }
            else
            {
                report.CountCorrected();
                all[place] = new MergedBar(bar, batch.Origin);
            }
        }
    }

    private static void Compare(in MergedBar kept, in MergedBar other, MergePolicy policy, MergeReport report)
    {
        if (kept.Bar.SameAs(other.Bar))
        {
            report.CountEqual();
            return;
        }

        var difference = new MergeDifference(kept.Bar, kept.Origin, other.Bar, other.Origin);
        if (policy == MergePolicy.Fail) throw new MergeConflictException(difference);
        report.CountDifferent(difference);
    }

    /// <summary>By time, then by rank; equal ranks are ordered by value, so that the result never depends on arrival.</summary>
    private static int Order(in MergedBar a, in MergedBar b, MergePolicy policy, long streamWholeFrom)
    {
        int order = a.Bar.EndUtcTicks.CompareTo(b.Bar.EndUtcTicks);
        if (order == 0) order = Rank(a, policy, streamWholeFrom).CompareTo(Rank(b, policy, streamWholeFrom));
        if (order == 0) order = b.Bar.TickCount.CompareTo(a.Bar.TickCount);
        if (order == 0) order = b.Bar.Volume.CompareTo(a.Bar.Volume);
        if (order == 0) order = a.Bar.Close.CompareTo(b.Bar.Close);
        if (order == 0) order = a.Bar.Open.CompareTo(b.Bar.Open);
        if (order == 0) order = a.Bar.High.CompareTo(b.Bar.High);
        return order == 0 ? a.Bar.Low.CompareTo(b.Bar.Low) : order;
    }

    /// <summary>Smaller counts more.</summary>
    private static int Rank(in MergedBar bar, MergePolicy policy, long streamWholeFrom)
    {
        BarOrigin origin = bar.Origin;
        if (origin is BarOrigin.Live or BarOrigin.SideFeed && bar.Bar.EndUtcTicks < streamWholeFrom) return int.MaxValue;
        bool cacheFirst = policy == MergePolicy.PreferCache;
        return origin switch
        {
            BarOrigin.Live => cacheFirst ? 2 : 0,
            BarOrigin.SideFeed => cacheFirst ? 3 : 2,
            BarOrigin.PlatformHistory => cacheFirst ? 4 : 1,
            BarOrigin.WarmCache => cacheFirst ? 0 : 3,
            BarOrigin.HistoryFolder => cacheFirst ? 1 : 4,
            _ => throw new ArgumentOutOfRangeException(nameof(bar), origin, "Unknown origin."),
        };
    }
}
