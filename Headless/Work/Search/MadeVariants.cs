using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>Variants that were made in this process, one after another of those that a sweep makes.</summary>
/// <param name="Space">All variants that there are.</param>
/// <param name="Positions">Those that the sweep makes.</param>
/// <param name="First">Place of the first one here.</param>
/// <param name="Numbers">Their numbers, by place from the first one on.</param>
/// <param name="Order">Their places from the first one on, best first.</param>
internal sealed record MadeVariants(VariantSpace Space, DrawnVariants Positions, long First, SweepNumbers[] Numbers, int[] Order)
    : IRankedVariants
{
    /// <inheritdoc/>
    public long Count => Numbers.Length;

    /// <inheritdoc/>
    public long WithoutTrades => Numbers.Count(numbers => numbers.Trades == 0);

    /// <inheritdoc/>
    public IEnumerable<RankedVariant> BestFirst() =>
        Order.Select(place => new RankedVariant(Positions[First + place], Numbers[place]));
}
