using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Startup;

/// <summary>
/// For which spans of the past the bars themselves vouch: a source that has bars before and after a silence which this
/// market has now and then was there in between. A silence that it never has is a hole in the source, and nobody's word.
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

    /// <summary>Takes the word of one source.</summary>
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

    /// <summary>The newest history goes over into the stream when the silence between them is a usual one.</summary>
    /// <param name="history">All bars that are not the stream's.</param>
    /// <param name="streamUtcTicks">Since when the stream was alive.</param>
    internal void CoverSeam(IEnumerable<Bar> history, long streamUtcTicks)
    {
        long[] ends = EndsOf(history);
        int last = Array.FindLastIndex(ends, end => end <= streamUtcTicks);
        if (last >= 0 && _silence.Allows(ends, last, ends[last], streamUtcTicks, Array.Empty<Gap>())) _ledger.Cover(ends[last], streamUtcTicks);
    }

    private static long[] EndsOf(IEnumerable<Bar> bars)
    {
        long[] ends = bars.Select(bar => bar.EndUtcTicks).Distinct().ToArray();
        Array.Sort(ends);
        return ends;
    }
}
