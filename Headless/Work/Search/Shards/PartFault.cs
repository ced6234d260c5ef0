namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>A reason why parts cannot be merged.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">The file; null for a shard that no file has.</param>
/// <param name="Shard">The shard; null where the file does not tell it.</param>
/// <param name="Text">The same in words.</param>
public sealed record PartFault(PartFaultKind Kind, string? Path, Shard? Shard, string Text);
