using System;
using System.Collections.Generic;

namespace NT8Bridge.Live.Start;

/// <summary>
/// Joins the bars of several sources into one history, sorted by time. Where sources overlap every bar is compared in prices and
/// volume. Which of two different bars counts is decided by the policy, never by the order of arrival.
/// </summary>
public static class HistoryMerge
{
    /// <summary>Joins the batches; the report counts every bar that was offered.</summary>
    /// <exception cref="MergeConflictException">
    /// Two sources disagree and the policy is <see cref="OverlapPolicy.Fail"/>.
    /// </exception>
    public static MergedBar[] Join(IReadOnlyList<BarBatch> batches, OverlapPolicy policy, out MergeReport report) =>
        Join(batches, policy, streamWholeFromUtcTicks: 0, latestUtcTicks: long.MaxValue, out report);

    /// <summary>
    /// Joins the batches; the report counts every bar that was offered.
    /// </summary>
    /// <param name="batches">What each source gave.</param>
    /// <param name="policy">Which bar counts where two sources differ.</param>
    /// <param name="streamWholeFromUtcTicks">
    /// A bar of the stream that ends before this time may lack the trades before the stream began, so any other source's bar is
    /// preferred to it.
    /// </param>
    /// <param name="latestUtcTicks">
    /// A bar of history that ends after this time was stamped by a wrong clock. It is counted and left out, since every bar of
    /// the stream would count as late behind it.
    /// </param>
    /// <param name="report">The findings.</param>
    /// <exception cref="MergeConflictException">
    /// Two sources disagree and the policy is <see cref="OverlapPolicy.Fail"/>.
    /// </exception>
    public static MergedBar[] Join(
        IReadOnlyList<BarBatch> batches, OverlapPolicy policy, long streamWholeFromUtcTicks, long latestUtcTicks,
        out MergeReport report)
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

    /// <summary>
    /// Adds the sound bars of one source. Of several bars for the same time its last one counts, as a correction does in the
    /// running engine.
    /// </summary>
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

    private static void Compare(in MergedBar kept, in MergedBar other, OverlapPolicy policy, MergeReport report)
    {
        if (kept.Bar.SameAs(other.Bar))
        {
            report.CountEqual();
            return;
        }

        var difference = new MergeDifference(kept.Bar, kept.Origin, other.Bar, other.Origin);
        if (policy == OverlapPolicy.Fail) throw new MergeConflictException(difference);
        report.CountDifferent(difference);
    }

    /// <summary>
    /// Orders bars by time, then by rank. Bars of equal rank are ordered by their values, so that the result does not depend on
    /// the order of arrival.
    /// </summary>
    private static int Order(in MergedBar a, in MergedBar b, OverlapPolicy policy, long streamWholeFrom)
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

    /// <summary>The rank of a bar among those of the same time; the one with the smallest rank counts.</summary>
    private static int Rank(in MergedBar bar, OverlapPolicy policy, long streamWholeFrom)
    {
        BarOrigin origin = bar.Origin;
        if (origin is BarOrigin.Live or BarOrigin.SideFeed && bar.Bar.EndUtcTicks < streamWholeFrom) return int.MaxValue;
        bool cacheFirst = policy == OverlapPolicy.PreferCache;
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
