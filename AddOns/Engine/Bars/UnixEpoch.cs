namespace NT8Bridge;

/// <summary>The instant from which many files and protocols count time.</summary>
internal static class UnixEpoch
{
    /// <summary>1 January 1970 0:00 UTC in UTC ticks.</summary>
    internal const long UtcTicks = 621_355_968_000_000_000;
}
