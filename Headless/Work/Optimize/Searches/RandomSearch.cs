using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>Some combinations in the order of the grid, in one batch; each as likely to be among them as any other.</summary>
internal sealed class RandomSearch(SearchSpace space, int runs, ulong seed) : ISearch
{
    /// <inheritdoc/>
    public long Planned { get; } = Math.Min(runs, space.Count);

    /// <inheritdoc/>
    public IReadOnlyList<long> Next(IReadOnlyList<RunFitness> results)
    {
        if (results.Count > 0) return [];

        // Floyd's way: each of the last positions, or where the drawn one is there already the last position itself.
        RandomSource random = new(seed);
        HashSet<long> drawn = [];
        for (long last = space.Count - Planned; last < space.Count; last++)
        {
            long one = random.NextLong(last + 1);
            drawn.Add(drawn.Contains(one) ? last : one);
        }

        return [.. drawn.Order()];
    }
}
