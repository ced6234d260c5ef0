namespace NT8Bridge.Headless.Work;

/// <summary>How far a step of the work has come.</summary>
/// <param name="Step">The step, for example "Compiling".</param>
/// <param name="Share">0 to 1.</param>
public sealed record StepProgress(string Step, double Share) : WorkProgress;
