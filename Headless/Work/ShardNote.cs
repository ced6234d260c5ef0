namespace NT8Bridge.Headless.Work;

/// <summary>Something that whoever has shards made should know of them: what was submitted, what failed, what is repeated.</summary>
/// <param name="Text">One line.</param>
public sealed record ShardNote(string Text) : WorkProgress;
