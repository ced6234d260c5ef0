using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>Which variants a sweep makes: all, or some that are drawn, each at most once.</summary>
internal sealed class DrawnVariants
{
    private readonly long[]? _drawn;

    /// <summary>All variants of the space, or <paramref name="count"/> of them drawn from a seed.</summary>
    public DrawnVariants(VariantSpace space, long? count, int seed)
    {
        Count = space.Count;
        if (count is not { } asked || asked >= space.Count) return;

        // Floyd's way: each of the last positions, or where the drawn one is there already the last position itself.
        Random random = new(seed);
        HashSet<long> drawn = [];
        for (long last = space.Count - asked; last < space.Count; last++)
        {
            long one = random.NextInt64(last + 1);
            drawn.Add(drawn.Contains(one) ? last : one);
        }

        _drawn = [.. drawn.Order()];
        Count = _drawn.Length;
    }

    /// <summary>Number of variants that are made.</summary>
    public long Count { get; }

    /// <summary>Position in the space of the variant that is made at a place; they ascend.</summary>
    public long this[long place] => _drawn is null ? place : _drawn[place];

    /// <summary>Place of the variant at a position; below 0 for one that is not made.</summary>
    public long PlaceOf(long position)
    {
        if (_drawn is not null) return Array.BinarySearch(_drawn, position);
        return position >= 0 && position < Count ? position : -1;
    }
}
