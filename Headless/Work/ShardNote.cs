namespace NT8Bridge.Headless.Work;

/// <summary>Something to know of shards that others make: what was submitted, what failed, what is repeated.</summary>
/// <param name="Text">One line.</param>
public sealed record ShardNote(string Text) : WorkProgress;
