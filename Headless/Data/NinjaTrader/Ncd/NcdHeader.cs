using System;
using System.Buffers.Binary;

namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>
/// The first 28 bytes of every .ncd file, little endian: version, price step, first price, first time. They say neither what
/// kind of records follow nor how many: NinjaTrader's folders decide.
/// </summary>
/// <param name="Grid">The prices that the step allows.</param>
/// <param name="FirstSteps">The first price, in steps.</param>
/// <param name="FirstTicks">The first time, .NET ticks of the wall clock of the machine that wrote the file.</param>
internal readonly record struct NcdHeader(PriceGrid Grid, long FirstSteps, long FirstTicks)
{
    /// <summary>Its length in bytes.</summary>
    public const int Length = 28;

    private const int KnownVersion = 1;

    /// <summary>
    /// Whether a file begins as one: with the version, then a price step, a price and a time that are possible.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<byte> bytes) => FaultOf(bytes, out _) is null;

    /// <summary>Reads it.</summary>
    /// <exception cref="NinjaTraderFileException">
    /// It is too short, of another version, or its values are not possible.
    /// </exception>
    public static NcdHeader Read(ReadOnlySpan<byte> bytes, string path) =>
        FaultOf(bytes, out NcdHeader header) is { } reason
            ? throw new NinjaTraderFileException(path, NinjaTraderFileException.Header, 0, reason)
            : header;

    private static string? FaultOf(ReadOnlySpan<byte> bytes, out NcdHeader header)
    {
        header = default;
        if (bytes.Length < Length) return $"the file has {bytes.Length} bytes; a header has {Length}";
        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (version != KnownVersion) return $"its version is {version}; {KnownVersion} is known";
        double step = BinaryPrimitives.ReadDoubleLittleEndian(bytes[4..]);
        double first = BinaryPrimitives.ReadDoubleLittleEndian(bytes[12..]);
        long time = BinaryPrimitives.ReadInt64LittleEndian(bytes[20..]);
        if (!PriceGrid.TryOf(step, out PriceGrid grid))
            return FormattableString.Invariant($"a price step of {step} is not possible");
        if (!grid.TryStepsOf(first, out long steps))
            return FormattableString.Invariant($"the first price {first} does not lie on steps of {step}");
        if (time <= 0 || time > DateTime.MaxValue.Ticks) return $"the first time of {time} ticks is not possible";
        header = new NcdHeader(grid, steps, time);
        return null;
    }
}
