using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The variants that were made, in the order of the ranking, held or read as they are asked for.</summary>
internal interface IRankedVariants
{
    /// <summary>All variants that there are.</summary>
    VariantSpace Space { get; }

    /// <summary>Number of those that were made.</summary>
    long Count { get; }

    /// <summary>Number of those without a trade; they stand last.</summary>
    long WithoutTrades { get; }

    /// <summary>The variants, best first.</summary>
    IEnumerable<RankedVariant> BestFirst();
}
