using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>What a search that chose from a grid did, in sentences; nothing of one that made all runs.</summary>
internal static class SearchLines
{
    /// <summary>The sentences.</summary>
    public static IEnumerable<string> Of(OptimizeResult result)
    {
        if (result.Search is not { Terms.Kind: not SearchKind.Grid } search) yield break;
        SearchTerms terms = search.Terms;
        int runs = search.Batches.Sum(batch => batch.Runs);
        string share = Text($"{runs:N0} of {search.Combinations:N0} combinations, seed {terms.Seed}");
        if (terms.Kind == SearchKind.Random)
        {
            yield return "Random search: " + share;
            yield break;
        }

        GeneticTerms genetic = terms.Genetic;
        yield return "Genetic search: " + share + Text($"; {search.Batches.Count:N0} generations of {genetic.GenerationSize:N0}")
            + (runs == search.Combinations ? ", which are all combinations" : "")
            + (search.Resets == 0 ? "" : Text($"; begun anew {search.Resets:N0} times, as nothing changed any more"));
        yield return Text($"  crossover {genetic.CrossoverRate} %, mutation {genetic.MutationRate} % by up to ")
            + Text($"{genetic.MutationStrength} %, reset size {genetic.ResetSize} %, stability size {genetic.StabilitySize} %, ")
            + Text($"convergence threshold {genetic.ConvergenceThreshold}");
        IEnumerable<string> best = search.Batches.Select(
            batch => double.IsNaN(batch.Best) ? "none" : result.Ranking.Format(batch.Best));
        yield return "  best up to the end of each generation: " + string.Join(", ", best);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
