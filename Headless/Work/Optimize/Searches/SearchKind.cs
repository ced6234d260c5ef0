namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>How the runs of an optimisation are chosen from its grid.</summary>
public enum SearchKind
{
    /// <summary>All combinations.</summary>
    Grid,

    /// <summary>Some that are drawn, each as likely as any other.</summary>
    Random,

    /// <summary>Generations, each bred from the best of the ones before.</summary>
    Genetic,
}
