using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Live.Gaps;

namespace NT8Bridge.Live.Start;

/// <summary>
/// Joins history and stream, hands the joined history to the engine, and puts what a source delivers later into its place. Keeps
/// the gap ledger informed which silences of the history are quiet.
/// </summary>
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

    /// <summary>Joins the batches.</summary>
    /// <exception cref="MergeConflictException">
    /// Two sources disagree and the policy is <see cref="OverlapPolicy.Fail"/>.
    /// </exception>
    internal MergedBar[] Join(
        IReadOnlyList<BarBatch> batches, OverlapPolicy policy, long startedUtcTicks, long latestUtcTicks, out MergeReport report)
    {
        MergedBar[] merged = HistoryMerge.Join(
            batches, policy, startedUtcTicks + _engine.Options.Interval.Ticks, latestUtcTicks, out report);
        foreach (BarBatch batch in batches)
        {
            if (batch.Origin != BarOrigin.Live) _coverage.Cover(batch.Bars.Where(bar => bar.EndUtcTicks <= latestUtcTicks));
        }

        _coverage.CoverSeam(merged.Where(bar => bar.Origin != BarOrigin.Live).Select(bar => bar.Bar), startedUtcTicks);
        return merged;
    }

    /// <summary>Hands the next bar of the joined history to the engine.</summary>
    internal void Seed(in MergedBar bar)
    {
        _gaps.BeforeBar(bar.Bar.EndUtcTicks);
        _engine.OnBar(bar.Bar, bar.Origin);
    }

    /// <summary>Puts bars of history that came after the join into their places.</summary>
    /// <returns>How many of them end after <paramref name="latestUtcTicks"/>, ahead of the clock, and were not used.</returns>
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
