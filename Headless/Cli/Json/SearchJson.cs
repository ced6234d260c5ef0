using System.Linq;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>How the runs of an optimisation were chosen, for machines.</summary>
internal static class SearchJson
{
    /// <summary>The search; null where a script's optimizer chose.</summary>
    public static object? Of(SearchTold? search) => search is null ? null : new
    {
        kind = search.Terms.Kind,
        seed = search.Terms.Kind == SearchKind.Grid ? (ulong?)null : search.Terms.Seed,
        search.Combinations,
        runs = search.Batches.Sum(batch => batch.Runs),
        genetic = search.Terms.Kind != SearchKind.Genetic ? null : new
        {
            search.Terms.Genetic.Generations, search.Terms.Genetic.GenerationSize, search.Terms.Genetic.CrossoverRate,
            search.Terms.Genetic.MutationRate, search.Terms.Genetic.MutationStrength, search.Terms.Genetic.ResetSize,
            search.Terms.Genetic.StabilitySize, search.Terms.Genetic.ConvergenceThreshold, search.Resets,
            made = search.Batches,
        },
    };
}
