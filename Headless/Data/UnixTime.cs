using System;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Data;

/// <summary>Milliseconds since 1 January 1970 UTC, and UTC ticks.</summary>
public static class UnixTime
{
    /// <summary>The last millisecond of the year 9999.</summary>
    public const long LargestMilliseconds = 253_402_300_799_999;

    /// <summary>Reads milliseconds into UTC ticks; false when it is no whole number or beyond the year 9999.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long utcTicks)
    {
        utcTicks = 0;
        if (!Number.TryInteger(text, out long milliseconds) || Math.Abs(milliseconds) > LargestMilliseconds) return false;
        utcTicks = DateTime.UnixEpoch.Ticks + (milliseconds * TimeSpan.TicksPerMillisecond);
        return utcTicks > 0;
    }

    /// <summary>Milliseconds of UTC ticks, rounded down.</summary>
    public static long Milliseconds(long utcTicks) =>
        Math.DivRem(utcTicks - DateTime.UnixEpoch.Ticks, TimeSpan.TicksPerMillisecond) is var (quotient, remainder)
        && remainder < 0
            ? quotient - 1
            : quotient;
}
