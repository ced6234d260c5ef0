using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Startup;

/// <summary>Joins history and stream, seeds the engine with it, and puts what a source delivers later into its place.</summary>
internal sealed class HistoryJoin
{
    private readonly TradingEngine _engine;
    private readonly GapWatch _gaps;
    private readonly HistoryCoverage _coverage;

    internal HistoryJoin(TradingEngine engine, GapWatch gaps, HistoryCoverage coverage)
    {
        _engine = engine;
        _gaps = gaps;
        _coverage = coverage;
    }

    /// <summary>The union of the batches, and which of its silences are quiet.</summary>
    /// <exception cref="MergeConflictException">Two sources disagree and the policy is <see cref="MergePolicy.Fail"/>.</exception>
    internal MergedBar[] Join(
        IReadOnlyList<BarBatch> batches, MergePolicy policy, long startedUtcTicks, long latestUtcTicks, out MergeReport report)
    {
        MergedBar[] merged = HistoryMerge.Join(batches, policy, startedUtcTicks + _engine.Options.Interval.Ticks, latestUtcTicks, out report);
        foreach (BarBatch batch in batches)
        {
            if (batch.Origin != BarOrigin.Live) _coverage.Cover(batch.Bars.Where(bar => bar.EndUtcTicks <= latestUtcTicks));
        }

        _coverage.CoverSeam(merged.Where(bar => bar.Origin != BarOrigin.Live).Select(bar => bar.Bar), startedUtcTicks);
        return merged;
    }

    /// <summary>Takes a bar of history.</summary>
    internal void Seed(in MergedBar bar)
    {
        _gaps.BeforeBar(bar.Bar.EndUtcTicks);
        _engine.OnBar(bar.Bar, bar.Origin);
    }

    /// <summary>Puts bars that came after the join into their places; the number of those that were ahead of the clock.</summary>
    internal int PutLate(BarBatch batch, long startedUtcTicks, long latestUtcTicks)
    {
        Bar[] bars = batch.Bars.Where(bar => bar.EndUtcTicks <= latestUtcTicks).OrderBy(bar => bar.EndUtcTicks).ToArray();
        _gaps.Put(bars, batch.Origin);
        _coverage.Cover(bars);
        _coverage.CoverSeam(bars, startedUtcTicks);
        _gaps.Reconsider();
        return batch.Bars.Length - bars.Length;
    }
}
