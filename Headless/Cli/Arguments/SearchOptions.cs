using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which a user says which combinations of a grid are run.</summary>
internal sealed class SearchOptions
{
    private static readonly GeneticTerms Usual = new();

    private readonly Option<SearchKind> _search = new Option<SearchKind>("--search")
    {
        HelpName = "KIND",
        Description = "Which combinations are run: grid (all of them, default), random, or genetic as NinjaTrader's optimizer.",
    }.ReadStrictly();

    private readonly Option<int?> _runs = new Option<int?>("--runs")
    {
        HelpName = "N", Description = "--search random: number of combinations.",
    }.ReadStrictly();

    private readonly Option<int> _generations = Whole("--generations", Usual.Generations, "number of generations.");

    private readonly Option<int> _generationSize = Whole("--generation-size", Usual.GenerationSize, "runs of a generation.");

    private readonly Option<double> _crossoverRate =
        Percent("--crossover-rate", Usual.CrossoverRate, "share of children that mix two parents.");

    private readonly Option<double> _mutationRate =
        Percent("--mutation-rate", Usual.MutationRate, "share of a child's values that change.");

    private readonly Option<double> _mutationStrength =
        Percent("--mutation-strength", Usual.MutationStrength, "how far a number changes at most, of its range.");

    private readonly Option<double> _resetSize =
        Percent("--reset-size", Usual.ResetSize, "share of a generation that is kept when the search begins anew.");

    private readonly Option<double> _stabilitySize =
        Percent("--stability-size", Usual.StabilitySize, "share of a generation, its best, that tells whether anything changes.");

    private readonly Option<int> _convergence = Whole(
        "--convergence-threshold", Usual.ConvergenceThreshold, "generations without a change after which it begins anew.");

    private readonly Option<int> _seed = new Option<int>("--seed")
    {
        HelpName = "N", DefaultValueFactory = _ => 1, Description = "Determines what --search and --validate draw.",
    }.ReadStrictly();

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All => [_search, _runs, .. Genetic, _seed];

    private Option[] Genetic =>
    [
        _generations, _generationSize, _crossoverRate, _mutationRate, _mutationStrength, _resetSize, _stabilitySize, _convergence,
    ];

    /// <summary>What the user said.</summary>
    /// <param name="context">What was typed.</param>
    /// <param name="isValidated">Whether a validation draws too.</param>
    /// <exception cref="WrongArgumentException">An option tells how to search, and none asks for that search.</exception>
    public SearchTerms Read(VerbContext context, bool isValidated)
    {
        SearchKind kind = context.Get(_search);
        int? runs = context.Get(_runs);
        if (runs is not null && kind != SearchKind.Random) throw new WrongArgumentException("--runs is for --search random.");
        if (runs is null && kind == SearchKind.Random)
            throw new WrongArgumentException("--search random: say by --runs how many combinations to run.");
        if (kind != SearchKind.Genetic && Genetic.FirstOrDefault(IsSaid) is { } idle)
            throw new WrongArgumentException($"{idle.Name} is for --search genetic.");
        if (kind == SearchKind.Grid && !isValidated && IsSaid(_seed))
            throw new WrongArgumentException("--seed is for --validate and for --search random or genetic.");
        return new SearchTerms
        {
            Kind = kind, Runs = runs ?? 0, Seed = Seed(context), Genetic = new GeneticTerms
            {
                Generations = context.Get(_generations), GenerationSize = context.Get(_generationSize),
                CrossoverRate = context.Get(_crossoverRate), MutationRate = context.Get(_mutationRate),
                MutationStrength = context.Get(_mutationStrength), ResetSize = context.Get(_resetSize),
                StabilitySize = context.Get(_stabilitySize), ConvergenceThreshold = context.Get(_convergence),
            },
        };

        bool IsSaid(Option option) => context.Arguments.GetResult(option) is { Implicit: false };
    }

    /// <summary>What determines all that is drawn.</summary>
    public ulong Seed(VerbContext context) => unchecked((ulong)context.Get(_seed));

    private static Option<int> Whole(string name, int usual, string what) => new Option<int>(name)
    {
        HelpName = "N", DefaultValueFactory = _ => usual, Description = "--search genetic: " + what,
    }.ReadStrictly();

    private static Option<double> Percent(string name, double usual, string what) => new Option<double>(name)
    {
        HelpName = "PERCENT", DefaultValueFactory = _ => usual, Description = "--search genetic: " + what,
    }.ReadStrictly();
}
