using System;
using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Times that a file keeps as plain numbers since 1970. The size of a number tells its unit, because for the years 1973 to 5138
/// the ranges of seconds, milli-, micro- and nanoseconds do not overlap.
/// </summary>
public static class EpochTime
{
    // Seconds since 1970 of the first instant of DateTime, and of the first one beyond its last.
    private const long FirstSecond = -62_135_596_800, EndSecond = 253_402_300_800;

    /// <summary>Number of the units of <paramref name="value"/> in a second: 1, 10^3, 10^6 or 10^9.</summary>
    /// <exception cref="BarFileException">The number is no time in any of these units.</exception>
    public static long UnitsPerSecond(double value) => Math.Abs(value) switch
    {
        >= 1e8 and < 1e11 => 1,
        >= 1e11 and < 1e14 => 1_000,
        >= 1e14 and < 1e17 => 1_000_000,
        >= 1e17 and < 1e19 => 1_000_000_000,
        _ => throw new BarFileException(string.Format(
            CultureInfo.InvariantCulture,
            "the time {0} is no count of seconds, milli-, micro- or nanoseconds since 1970", value)),
    };

    /// <summary>
    /// UTC ticks of a row's number; null where it is no time in that unit. Fractions are kept to a microsecond.
    /// </summary>
    internal static long? UtcTicks(ColumnValues values, int row, long unitsPerSecond)
    {
        double seconds = values.Real(row) / unitsPerSecond;
        if (!(seconds > FirstSecond && seconds < EndSecond)) return null;
        return values.Whole(row) is { } whole
            ? UtcTicks(whole, unitsPerSecond)
            : UnixEpoch.UtcTicks + (long)Math.Round(seconds * 1e6) * 10;
    }

    /// <summary>Turns counts since 1970 into UTC ticks, see the other overload.</summary>
    internal static void ToUtcTicks(long[] counts, long unitsPerSecond)
    {
        if (unitsPerSecond != 1_000_000_000)
        {
            for (int i = 0; i < counts.Length; i++) counts[i] = UtcTicks(counts[i], unitsPerSecond);
            return;
        }

        // A division by a constant takes a tenth of one by a variable.
        for (int i = 0; i < counts.Length; i++)
        {
            long count = counts[i];
            counts[i] = UnixEpoch.UtcTicks + (count >= 0 ? count / 100 : -((99 - count) / 100));
        }
    }

    /// <summary>
    /// UTC ticks of a count since 1970, rounded down; 0, which no sound bar can have, where it lies beyond
    /// <see cref="DateTime"/>.
    /// </summary>
    public static long UtcTicks(long count, long unitsPerSecond)
    {
        if (unitsPerSecond <= TimeSpan.TicksPerSecond)
        {
            return count > FirstSecond * unitsPerSecond && count < EndSecond * unitsPerSecond
                ? UnixEpoch.UtcTicks + count * (TimeSpan.TicksPerSecond / unitsPerSecond)
                : 0;
        }

        // 64 bits of nanoseconds reach from 1677 to 2262 only, so the result is always in range.
        long divisor = unitsPerSecond / TimeSpan.TicksPerSecond;
        return UnixEpoch.UtcTicks + (count >= 0 ? count / divisor : -((divisor - 1 - count) / divisor));
    }
}
