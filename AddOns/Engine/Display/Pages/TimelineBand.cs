namespace NT8Bridge.Display.Pages;

/// <summary>A stretch of time in the picture of a start.</summary>
/// <param name="Group">What it belongs to: "History", "Stream", "Phases".</param>
/// <param name="Name">What went on.</param>
/// <param name="FromUtcTicks">Begin, UTC ticks.</param>
/// <param name="ToUtcTicks">End, UTC ticks; not before the begin.</param>
/// <param name="Text">What there is to say of it; may be empty.</param>
public sealed record TimelineBand(string Group, string Name, long FromUtcTicks, long ToUtcTicks, string Text);
