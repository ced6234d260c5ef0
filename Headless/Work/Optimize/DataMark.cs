using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// A mark of all prices that scripts see. The way by which they were read is in it as far as it changes them: file or database,
/// begin and end, stamps, joined contracts.
/// </summary>
internal static class DataMark
{
    private const int Numbers = 7;

    /// <summary>That of these data.</summary>
    public static string Of(RunData data)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<long> numbers = stackalloc long[Numbers];
        foreach (PriceHistory history in data.Store.Histories)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(history.Instrument.FullName));
            numbers.Clear();
            (numbers[0], numbers[1], numbers[2]) = (history.Bars.Length, history.Ticks.Length, history.BarSeconds);
            Add(hash, numbers);
            foreach (ref readonly Bar bar in history.Bars.AsSpan())
            {
                (numbers[0], numbers[1], numbers[2]) = (bar.EndUtcTicks, Bits(bar.Open), Bits(bar.High));
                (numbers[3], numbers[4], numbers[5], numbers[6]) = (Bits(bar.Low), Bits(bar.Close), bar.Volume, bar.TickCount);
                Add(hash, numbers);
            }

            foreach (ref readonly Tick tick in history.Ticks.AsSpan())
            {
                (numbers[0], numbers[1], numbers[2]) = (tick.UtcTicks, Bits(tick.Price), tick.Size);
                (numbers[3], numbers[4], numbers[5], numbers[6]) = (Bits(tick.Bid), Bits(tick.Ask), 0, 0);
                Add(hash, numbers);
            }
        }

        return FileMark.Of(hash);
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private static void Add(IncrementalHash hash, ReadOnlySpan<long> numbers)
    {
        Span<byte> bytes = stackalloc byte[Numbers * sizeof(long)];
        for (int i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteInt64LittleEndian(bytes[(i * sizeof(long))..], numbers[i]);
        hash.AppendData(bytes);
    }
}
