namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>Which combinations of a grid are run.</summary>
public sealed record SearchTerms
{
    /// <summary>How they are chosen.</summary>
    public SearchKind Kind { get; init; }

    /// <summary>How many are drawn; for <see cref="SearchKind.Random"/>.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>Determines what is drawn.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How generations are bred; for <see cref="SearchKind.Genetic"/>.</summary>
    public GeneticTerms Genetic { get; init; } = new();

    /// <summary>The search, as it begins.</summary>
    internal ISearch Begin(SearchSpace space) => Kind switch
    {
        SearchKind.Random => new RandomSearch(space, Runs, Seed),
        SearchKind.Genetic => new GeneticSearch(space, Genetic, Seed),
        _ => new GridSearch(space),
    };
}
