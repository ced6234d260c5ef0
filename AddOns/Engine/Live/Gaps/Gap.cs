namespace NT8Bridge.Live.Gaps;

/// <summary>A run of base intervals inside the sessions for which there is no bar.</summary>
/// <param name="FromUtcTicks">Begin of the first interval without a bar.</param>
/// <param name="ToUtcTicks">End of the last one.</param>
/// <param name="Bars">Number of intervals.</param>
/// <param name="IsQuiet">
/// True when some source was alive then, so that there was no trade; false when nobody knows whether there was one.
/// </param>
public sealed record Gap(long FromUtcTicks, long ToUtcTicks, int Bars, bool IsQuiet);
