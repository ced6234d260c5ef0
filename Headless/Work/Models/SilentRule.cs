namespace NT8Bridge.Headless.Work.Models;

/// <summary>A rule, or one of its alternatives, that can never hold.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Alternative">The conditions that would have to hold together, as the model writes them.</param>
/// <param name="Why">What they contradict.</param>
/// <param name="IsWhole">Whether the whole rule can never speak; else one way of several is shut.</param>
public sealed record SilentRule(string Rule, string Alternative, string Why, bool IsWhole);
