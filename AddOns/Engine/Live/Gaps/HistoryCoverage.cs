using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Live.Gaps;

/// <summary>
/// Covers spans of the past in the ledger by the bars of a source. Between two of its bars the source was alive when the silence
/// between them is one that this market has now and then. A longer silence is a hole in the source, and stays uncovered.
/// </summary>
internal sealed class HistoryCoverage
{
    private readonly GapLedger _ledger;
    private readonly BarInterval _interval;
    private readonly UsualSilence _silence;

    internal HistoryCoverage(GapLedger ledger, BarInterval interval, UsualSilence silence)
    {
        _ledger = ledger;
        _interval = interval;
        _silence = silence;
    }

    /// <summary>Covers the spans in which one source was alive, to judge by its bars.</summary>
    internal void Cover(IEnumerable<Bar> bars)
    {
        long[] ends = EndsOf(bars);
        if (ends.Length == 0) return;
        int first = 0;
        for (int i = 1; i <= ends.Length; i++)
        {
            if (i < ends.Length && _silence.AllowsBetween(ends, i - 1)) continue;
            _ledger.Cover(ends[first] - _interval.Ticks, ends[i - 1]);
            first = i;
        }
    }

    /// <summary>
    /// Covers the silence between the newest history and the stream, when this market has such a silence now and then.
    /// </summary>
    /// <param name="history">All bars that are not the stream's.</param>
    /// <param name="streamUtcTicks">Since when the stream was alive.</param>
    internal void CoverSeam(IEnumerable<Bar> history, long streamUtcTicks)
    {
        long[] ends = EndsOf(history);
        int last = Array.FindLastIndex(ends, end => end <= streamUtcTicks);
        if (last >= 0 && _silence.Allows(ends, last, ends[last], streamUtcTicks, Array.Empty<Gap>()))
            _ledger.Cover(ends[last], streamUtcTicks);
    }

    private static long[] EndsOf(IEnumerable<Bar> bars)
    {
        long[] ends = bars.Select(bar => bar.EndUtcTicks).Distinct().ToArray();
        Array.Sort(ends);
        return ends;
    }
}
