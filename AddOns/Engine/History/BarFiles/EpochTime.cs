using System;
using System.Globalization;

namespace NT8Bridge.History.BarFiles;

/// <summary>Times kept as plain numbers since 1970, whose unit is told by their size: no two units share a range for years 1973 to 5138.</summary>
internal static class EpochTime
{
    /// <summary>The first instant of 1970 in UTC ticks.</summary>
    public const long Epoch = 621_355_968_000_000_000;

    // Of the range of DateTime, the first and one beyond the last.
    private const long FirstSecond = -62_135_596_800, EndSecond = 253_402_300_800;

    /// <summary>Units a second: 1, 10^3, 10^6 or 10^9.</summary>
    /// <exception cref="BarFileException">The number is no time in any of these units.</exception>
    public static long UnitsPerSecond(double value) => Math.Abs(value) switch
    {
        >= 1e8 and < 1e11 => 1,
        >= 1e11 and < 1e14 => 1_000,
        >= 1e14 and < 1e17 => 1_000_000,
        >= 1e17 and < 1e19 => 1_000_000_000,
        _ => throw new BarFileException(string.Format(
            CultureInfo.InvariantCulture, "the time {0} is no count of seconds, milli-, micro- or nanoseconds since 1970", value)),
    };

    /// <summary>UTC ticks of a row, or null where it is no time in that unit; fractions are kept to a microsecond.</summary>
    public static long? UtcTicks(ColumnValues values, int row, long unitsPerSecond)
    {
        double seconds = values.Real(row) / unitsPerSecond;
        if (!(seconds > FirstSecond && seconds < EndSecond)) return null;
        return values.Whole(row) is { } whole ? UtcTicks(whole, unitsPerSecond) : Epoch + (long)Math.Round(seconds * 1e6) * 10;
    }

    /// <summary>UTC ticks of a count since 1970, rounded down; 0, which no bar can have, where it lies beyond <see cref="DateTime"/>.</summary>
    public static long UtcTicks(long count, long unitsPerSecond)
    {
        if (unitsPerSecond <= TimeSpan.TicksPerSecond)
        {
            return count > FirstSecond * unitsPerSecond && count < EndSecond * unitsPerSecond
                ? Epoch + count * (TimeSpan.TicksPerSecond / unitsPerSecond)
                : 0;
        }

        // 64 bits of nanoseconds reach from 1677 to 2262 only: always within.
        long divisor = unitsPerSecond / TimeSpan.TicksPerSecond;
        return Epoch + (count >= 0 ? count / divisor : -((divisor - 1 - count) / divisor));
    }
}
