namespace NT8Bridge.Display;

/// <summary>A run of bars whose signals orders could follow.</summary>
/// <param name="FromUtcTicks">End of the first bar, UTC ticks.</param>
/// <param name="ToUtcTicks">End of the last bar.</param>
public sealed record ReadySpan(long FromUtcTicks, long ToUtcTicks);
