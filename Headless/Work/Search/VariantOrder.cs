using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The order of variants: best first, those without a trade last, equal ones by their position. No two are equal, so the order
/// does not depend on who came first or in how many pieces they were made.
/// </summary>
internal sealed class VariantOrder(Ranking ranking) : IComparer<RankedVariant>
{
    /// <inheritdoc/>
    public int Compare(RankedVariant one, RankedVariant other) =>
        Compare(one.Numbers, one.Position, other.Numbers, other.Position);

    /// <summary>Below 0 where the first one is better.</summary>
    public int Compare(in SweepNumbers one, long position, in SweepNumbers other, long otherPosition)
    {
        int byTrades = (other.Trades > 0).CompareTo(one.Trades > 0);
        if (byTrades != 0) return byTrades;
        int byRank = one.Trades == 0 ? 0 : ranking.Goodness(other.Rank).CompareTo(ranking.Goodness(one.Rank));
        return byRank != 0 ? byRank : position.CompareTo(otherPosition);
    }

    /// <summary>Places of the variants that were made, best first; <paramref name="positionOf"/> ascends.</summary>
    public int[] Places(SweepNumbers[] made, Func<int, long> positionOf)
    {
        int[] places = new int[made.Length];
        for (int place = 0; place < places.Length; place++) places[place] = place;
        Array.Sort(places, (a, b) => Compare(made[a], positionOf(a), made[b], positionOf(b)));
        return places;
    }
}
