namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>A combination that was run.</summary>
/// <param name="Position">Its position in the space.</param>
/// <param name="Fitness">How good it was.</param>
internal readonly record struct Individual(long Position, RunFitness Fitness);
