using System;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>Rithmic's time: <c>ssboe</c> seconds since 1970 UTC and <c>usecs</c> microseconds inside that second.</summary>
internal static class Stamp
{
    /// <summary>1970-01-01 in 100 ns ticks.</summary>
    public const long EpochTicks = 621_355_968_000_000_000;

    private const long TicksPerMicrosecond = 10;

    /// <summary>UTC in 100 ns ticks: an exact sum, never a joining of two texts.</summary>
    public static long UtcTicks(long ssboe, long usecs) =>
        EpochTicks + ssboe * TimeSpan.TicksPerSecond + usecs * TicksPerMicrosecond;

    /// <summary>Whole seconds since 1970, rounded down.</summary>
    public static int Seconds(long utcTicks) => (int)((utcTicks - EpochTicks) / TimeSpan.TicksPerSecond);
}
