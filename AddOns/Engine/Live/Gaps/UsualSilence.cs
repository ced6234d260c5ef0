using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.Live.Gaps;

/// <summary>
/// Tells a silence that a market has now and then from one that it never has. Where a share p of the intervals nearby had a
/// trade, k silent ones in a row come by chance with the odds (1−p)^k; a silence with odds below one in a hundred million is
/// missing data, not a quiet market. With 30-second bars that is two and a half minutes where every interval has a trade,
/// fourteen minutes where every second one has, and hours in the dead of night.
/// </summary>
internal sealed class UsualSilence
{
    /// <summary>Intervals nearby that are looked at: half an hour of 30-second bars.</summary>
    internal const int Reach = 60;

    private const double Odds = 1e-8;
    private readonly BarInterval _interval;
    private readonly ISessionCalendar _calendar;

    internal UsualSilence(BarInterval interval, ISessionCalendar calendar)
    {
        _interval = interval;
        _calendar = calendar;
    }

    /// <summary>
    /// True when the market may have been silent from one instant to the other, to judge by the bars before it.
    /// </summary>
    /// <param name="ends">Ends of bars, ascending.</param>
    /// <param name="last">The bar before the silence.</param>
    /// <param name="fromUtcTicks">Begin of the silence.</param>
    /// <param name="toUtcTicks">Its end.</param>
    /// <param name="unknown">Gaps among the bars, ascending; being unknown, they are left out of the count.</param>
    internal bool Allows(long[] ends, int last, long fromUtcTicks, long toUtcTicks, IReadOnlyList<Gap> unknown) =>
        IsShort(fromUtcTicks, toUtcTicks, Longest(Share(ends, last, -1, unknown)));

    /// <summary>
    /// The same for the silence between a bar and the next one, judged by the bars of the side where the market is quieter.
    /// </summary>
    internal bool AllowsBetween(long[] ends, int last)
    {
        if (ends[last + 1] - ends[last] <= _interval.Ticks) return true;
        double share = Math.Min(Share(ends, last, -1, Array.Empty<Gap>()), Share(ends, last + 1, +1, Array.Empty<Gap>()));
        return IsShort(ends[last], ends[last + 1], Longest(share));
    }

    /// <summary>How many silent intervals in a row are believable where this share of the intervals has a trade.</summary>
    private static int Longest(double share) => (int)Math.Ceiling(Math.Log(Odds) / Math.Log(1 - share));

    private bool IsShort(long fromUtcTicks, long toUtcTicks, int longest) =>
        !SessionIntervals.Between(fromUtcTicks, toUtcTicks, _interval, _calendar).Skip(longest).Any();

    /// <summary>
    /// Share of the intervals from a bar on, backwards (step −1) or forwards (+1), that had a trade. One interval with a trade
    /// and one without are counted beside the real ones, so that it is never 0 or 1.
    /// </summary>
    private double Share(long[] ends, int bar, int step, IReadOnlyList<Gap> unknown)
    {
        int bars = 1, intervals = 1;
        for (int next = bar + step; next >= 0 && next < ends.Length; bar = next, next += step)
        {
            long from = Math.Min(ends[bar], ends[next]), to = Math.Max(ends[bar], ends[next]);
            intervals += 1 + (to - from == _interval.Ticks ? 0 : Silent(from, to, unknown));
            if (intervals > Reach)
            {
                intervals = Reach;
                break;
            }

            bars++;
        }

        return (bars + 1.0) / (intervals + 2);
    }

    private int Silent(long from, long to, IReadOnlyList<Gap> unknown) =>
        SessionIntervals.Between(from, to, _interval, _calendar)
            .Where(one => !unknown.Any(gap => gap.FromUtcTicks < one.End && gap.ToUtcTicks > one.Begin)).Take(Reach).Count();
}
