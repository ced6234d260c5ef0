using System;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>Refuses what no search can do, before any data are read.</summary>
internal static class SearchCheck
{
    private const int WholePercent = 100;

    /// <summary>Checks a request.</summary>
    /// <exception cref="WrongRequestException">A number is none that a search takes, or two parts exclude each other.</exception>
    public static void Of(OptimizeRequest request)
    {
        SearchTerms search = request.Search;
        if (request.Optimizer is not null && search.Kind != SearchKind.Grid)
            throw Wrong(RequestPart.Search, $"{RequestPart.Optimizer} chooses the runs; name one of the two.");
        if (request.Optimizer is not null && request.Out is not null)
        {
            throw Wrong(
                RequestPart.Out, $"{RequestPart.Optimizer} wants all that its runs gave, so none can be kept for another time.");
        }

        if (search.Kind == SearchKind.Random) OneOrMore("number of runs", search.Runs);
        if (search.Kind == SearchKind.Genetic) Check(search.Genetic);
        long planned = search.Begin(request.Grid.Space).Planned;
        if (request.Optimizer is not null || planned <= ParameterGrid.MostRuns) return;
        FormattableString mend = $"widen the steps, or let {RequestPart.Search} choose from them.";
        throw search.Kind == SearchKind.Grid
            ? Wrong(RequestPart.Grid, $"it has {planned:N0} combinations, above {ParameterGrid.MostRuns:N0}; {mend}")
            : Wrong(RequestPart.Search, $"{planned:N0} runs are above {ParameterGrid.MostRuns:N0}.");
    }

    private static void Check(GeneticTerms terms)
    {
        OneOrMore("number of generations", terms.Generations);
        OneOrMore("generation size", terms.GenerationSize);
        OneOrMore("convergence threshold", terms.ConvergenceThreshold);
        Percent("crossover rate", terms.CrossoverRate);
        Percent("mutation rate", terms.MutationRate);
        Percent("mutation strength", terms.MutationStrength);
        Percent("reset size", terms.ResetSize);
        Percent("stability size", terms.StabilitySize);
    }

    private static void OneOrMore(string what, int number)
    {
        if (number < 1) throw Wrong(RequestPart.Search, $"a {what} of {number} is none of 1 or more.");
    }

    private static void Percent(string what, double number)
    {
        if (number is >= 0 and <= WholePercent) return;
        throw Wrong(RequestPart.Search, $"a {what} of {number} is no percentage from 0 to 100.");
    }

    private static WrongRequestException Wrong(RequestPart part, FormattableString reason) => new(part, reason);
}
