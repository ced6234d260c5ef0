using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>The eight ways in which trades and replay events tell how long after the one before they came.</summary>
internal static class TimeCode
{
    /// <summary>From this code on the number counts in seconds that take two bytes or more.</summary>
    public const int FirstLongSeconds = 6;

    private static ReadOnlySpan<byte> Bytes => [0, 1, 2, 4, 8, 1, 2, 4];

    private static ReadOnlySpan<uint> Units =>
        [1, 1, 1, 1, 1, (uint)TimeSpan.TicksPerSecond, (uint)TimeSpan.TicksPerSecond, (uint)TimeSpan.TicksPerSecond];

    /// <summary>Bytes of the number by the code.</summary>
    public static int LengthOf(int code) => Bytes[code & 7];

    /// <summary>The unit of the number by the code, in 100 ns.</summary>
    public static uint UnitOf(int code) => Units[code & 7];

    /// <summary>
    /// The time of the record in work: codes 0 to 4 are 0, 1, 2, 4 and 8 bytes of 100 ns, codes 5 to 7 one, two and four bytes of
    /// seconds.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Next(ref RecordReader reader, int code, long before)
    {
        code &= 7;
        return After(ref reader, reader.Unsigned(Bytes[code]) * Units[code], before);
    }

    /// <summary>The time so many ticks after another; an error where the calendar ends before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long After(ref RecordReader reader, ulong ticks, long before) =>
        ticks <= (ulong)(DateTime.MaxValue.Ticks - before)
            ? before + (long)ticks
            : throw reader.Fault($"{ticks} ticks after the record before is behind the end of time");
}
