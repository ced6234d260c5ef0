namespace NT8Bridge.Live.Stream;

/// <summary>Something that happened to the feeds, in words for the trader.</summary>
/// <param name="UtcTicks">When, UTC ticks of the engine's clock.</param>
/// <param name="Text">What.</param>
public sealed record FeedNote(long UtcTicks, string Text);
