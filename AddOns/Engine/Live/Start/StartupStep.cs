namespace NT8Bridge.Live.Start;

/// <summary>
/// One part of the start: a source, the stream, the merge. It never changes, so any thread may show it; when the part goes on,
/// the report gets a new one in its place.
/// </summary>
/// <param name="Name">What it was.</param>
/// <param name="BeganUtcTicks">When it began, UTC ticks of the engine's clock.</param>
/// <param name="EndedUtcTicks">When it ended, UTC ticks; null while it runs.</param>
/// <param name="Bars">Bars that it gave.</param>
/// <param name="Succeeded">True when it gave all that it was asked for; false when it failed, timed out or gave less.</param>
/// <param name="Detail">Why there is nothing, what was set aside, which file it was; may be empty.</param>
public sealed record StartupStep(
    string Name, long BeganUtcTicks, long? EndedUtcTicks = null, int Bars = 0, bool Succeeded = false, string Detail = "");
