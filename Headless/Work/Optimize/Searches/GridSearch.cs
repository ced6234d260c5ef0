using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>All combinations, in order, in one batch.</summary>
internal sealed class GridSearch(SearchSpace space) : ISearch
{
    /// <inheritdoc/>
    public long Planned => space.Count;

    /// <inheritdoc/>
    public IReadOnlyList<long> Next(IReadOnlyList<RunFitness> results)
    {
        if (results.Count > 0) return [];
        long[] all = new long[space.Count];
        for (int position = 0; position < all.Length; position++) all[position] = position;
        return all;
    }
}
