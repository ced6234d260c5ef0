namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>A batch of a search.</summary>
/// <param name="Runs">Number of its runs.</param>
/// <param name="Best">What is ranked by in the best run up to its end; not a number where none traded.</param>
public sealed record SearchBatch(int Runs, double Best);
