namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>A part that was read to its end and holds what it should.</summary>
/// <param name="Path">The file.</param>
/// <param name="Shard">Its shard.</param>
/// <param name="Rows">Number of its variants.</param>
/// <param name="WithoutTrades">Those without a trade.</param>
public sealed record SoundPart(string Path, Shard Shard, long Rows, long WithoutTrades);
