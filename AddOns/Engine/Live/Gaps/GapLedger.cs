using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;

namespace NT8Bridge.Live.Gaps;

/// <summary>
/// Tells a quiet market from missing data. It keeps the spans of time in which some source was alive (covered spans). An interval
/// of a session without a bar is quiet when it lies inside a covered span, and unknown otherwise.
/// </summary>
public sealed class GapLedger
{
    private readonly List<(long From, long To)> _covered = new();

    /// <summary>A source was alive from one instant to the other, UTC ticks: it delivered data around them or said so.</summary>
    public void Cover(long fromUtcTicks, long toUtcTicks)
    {
        if (toUtcTicks <= fromUtcTicks) return;
        int first = _covered.FindIndex(span => span.To >= fromUtcTicks);
        if (first < 0)
        {
            _covered.Add((fromUtcTicks, toUtcTicks));
            return;
        }

        int next = first;
        while (next < _covered.Count && _covered[next].From <= toUtcTicks)
        {
            fromUtcTicks = Math.Min(fromUtcTicks, _covered[next].From);
            toUtcTicks = Math.Max(toUtcTicks, _covered[next].To);
            next++;
        }

        _covered.RemoveRange(first, next - first);
        _covered.Insert(first, (fromUtcTicks, toUtcTicks));
    }

    /// <summary>A span counts as covered no longer: the source that was thought alive has missed trades in it.</summary>
    public void Uncover(long fromUtcTicks, long toUtcTicks)
    {
        // An empty span would cut a covered one in two, and nothing that lies across the cut would count as covered.
        if (toUtcTicks <= fromUtcTicks) return;
        for (int i = _covered.Count - 1; i >= 0; i--)
        {
            (long from, long to) = _covered[i];
            if (to <= fromUtcTicks || from >= toUtcTicks) continue;
            _covered.RemoveAt(i);
            if (to > toUtcTicks) _covered.Insert(i, (toUtcTicks, to));
            if (from < fromUtcTicks) _covered.Insert(i, (from, fromUtcTicks));
        }
    }

    /// <summary>True when one covered span holds all of it.</summary>
    public bool IsCovered(long fromUtcTicks, long toUtcTicks)
    {
        int span = _covered.FindIndex(candidate => candidate.To >= toUtcTicks);
        return span >= 0 && _covered[span].From <= fromUtcTicks;
    }

    /// <summary>Every gap between the bars of a window, oldest first; quiet and unknown intervals are told apart.</summary>
    public IReadOnlyList<Gap> Gaps(BarWindow window, BarInterval interval, ISessionCalendar calendar)
    {
        var gaps = new List<Gap>();
        long previous = 0;
        foreach (ref readonly Bar bar in window)
        {
            if (previous != 0 && bar.EndUtcTicks - previous > interval.Ticks)
                gaps.AddRange(Between(previous, bar.EndUtcTicks, interval, calendar));
            previous = bar.EndUtcTicks;
        }

        return gaps;
    }

    /// <summary>The gaps between one bar's end and the end of the bar after it.</summary>
    public IReadOnlyList<Gap> Between(long previousEnd, long nextEnd, BarInterval interval, ISessionCalendar calendar)
    {
        var gaps = new List<Gap>();
        foreach ((long begin, long end) in SessionIntervals.Between(previousEnd, nextEnd, interval, calendar))
            Add(begin, end, gaps);
        return gaps;
    }

    private void Add(long begin, long end, List<Gap> gaps)
    {
        bool isQuiet = IsCovered(begin, end);
        if (gaps.Count > 0 && gaps[gaps.Count - 1] is { } last && last.ToUtcTicks == begin && last.IsQuiet == isQuiet)
            gaps[gaps.Count - 1] = last with { ToUtcTicks = end, Bars = last.Bars + 1 };
        else
            gaps.Add(new Gap(begin, end, 1, isQuiet));
    }
}
