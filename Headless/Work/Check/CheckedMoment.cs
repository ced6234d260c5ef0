using System;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>A bar that a script was called for.</summary>
/// <param name="UtcTicks">Its end, UTC ticks.</param>
/// <param name="Series">Its series, 0 for the primary one.</param>
/// <param name="Bar">Its index in that series.</param>
/// <param name="Primary">Index of the current bar of the primary series; −1 before the first.</param>
public readonly record struct CheckedMoment(long UtcTicks, int Series, int Bar, int Primary)
{
    /// <summary>Its end.</summary>
    public DateTime Utc => new(UtcTicks, DateTimeKind.Utc);
}
