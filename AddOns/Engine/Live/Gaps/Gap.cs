namespace NT8Bridge.Startup;

/// <summary>A run of base intervals inside the sessions for which there is no bar.</summary>
/// <param name="FromUtcTicks">Begin of the first interval without a bar.</param>
/// <param name="ToUtcTicks">End of the last one.</param>
/// <param name="Bars">Number of intervals.</param>
/// <param name="IsQuiet">True when a source was provably alive then and there was no trade; false when nobody knows.</param>
public sealed record Gap(long FromUtcTicks, long ToUtcTicks, int Bars, bool IsQuiet);
