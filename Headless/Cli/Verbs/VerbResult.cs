namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>What a verb gives back.</summary>
/// <param name="Json">Written to the file of <c>--json</c>, properties in camel case.</param>
/// <param name="Failure">Why the work failed though it has a result; null when it is done.</param>
/// <param name="Interruption">What the user's interruption left undone though there is a result; null without one.</param>
/// <param name="Of">The verb whose result it is, where another one has put it together; null for the verb that ran.</param>
internal sealed record VerbResult(object Json, string? Failure = null, string? Interruption = null, string? Of = null);
