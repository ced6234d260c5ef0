using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>The runs of an optimisation that came to an end, in the order in which they were asked for.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="IsInterrupted">Whether the user stopped the optimisation before all were made.</param>
/// <param name="Left">Number of runs that were not made; null where it is not known.</param>
internal sealed record RunsMade(IReadOnlyList<OptimizedRun> Runs, bool IsInterrupted, long? Left);
