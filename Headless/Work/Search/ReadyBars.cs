namespace NT8Bridge.Headless.Work.Search;

/// <summary>From which bar on an operand is ready, and where it is not once more.</summary>
/// <param name="From">First bar at which it is ready; the number of bars where there is none.</param>
/// <param name="Gaps">The bars at which it is ready, as bits; null where it stays ready.</param>
internal sealed record ReadyBars(int From, ulong[]? Gaps);
