namespace NT8Bridge.Headless.Work.Search;

/// <summary>The variants that a sweep has made.</summary>
/// <param name="Space">All variants that there are.</param>
/// <param name="Positions">Those that were made.</param>
/// <param name="Numbers">Their numbers, by place.</param>
/// <param name="Order">Their places, best first.</param>
internal sealed record MadeVariants(VariantSpace Space, DrawnVariants Positions, SweepNumbers[] Numbers, int[] Order);
