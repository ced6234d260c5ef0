using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>
/// Chooses the runs of an optimisation, a batch at a time. What it chooses hangs on the results of whole batches alone, never on
/// which run of a batch was over first: so it is the same on any number of threads, and after an interruption.
/// </summary>
internal interface ISearch
{
    /// <summary>How many runs it makes at most.</summary>
    long Planned { get; }

    /// <summary>The next batch: positions in the space, each given once in a search; empty at the end.</summary>
    /// <param name="results">How good all runs were that it has asked for, in that order.</param>
    IReadOnlyList<long> Next(IReadOnlyList<RunFitness> results);
}
