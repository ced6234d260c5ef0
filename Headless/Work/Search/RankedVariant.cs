namespace NT8Bridge.Headless.Work.Search;

/// <summary>A variant at its place in the ranking.</summary>
/// <param name="Position">Its position among all variants.</param>
/// <param name="Numbers">What is kept of it.</param>
internal readonly record struct RankedVariant(long Position, SweepNumbers Numbers);
