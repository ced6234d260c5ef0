using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>
/// Writes the numbers of NinjaTrader's packed records. Without a choice the shortest code is taken, as NinjaTrader does; with
/// one, any that can hold the number, so that every code is written some time.
/// </summary>
internal sealed class PackedWriter(Random? choice)
{
    private static readonly (int Bytes, ulong Unit)[] Volumes =
        [(0, 1), (1, 1), (1, 100), (1, 500), (1, 1_000), (2, 1), (4, 1), (8, 1)];

    private static readonly (int Bytes, ulong Unit)[] Times =
        [(0, 1), (1, 1), (2, 1), (4, 1), (8, 1), (1, 10_000_000), (2, 10_000_000), (4, 10_000_000)];

    private readonly List<byte> _bytes = [];
    private readonly List<byte> _record = [];

    /// <summary>The codes written so far, each with the field that it is of.</summary>
    public HashSet<(string Field, int Code)> Codes { get; } = [];

    public byte[] File => [.. _bytes];

    /// <summary>Whether a choice that is open falls on the rarer way.</summary>
    public bool IsRare => choice?.Next(3) == 0;

    public void Header(double step, double first, DateTime time)
    {
        Span<byte> header = stackalloc byte[28];
        BinaryPrimitives.WriteInt32LittleEndian(header, 1);
        BinaryPrimitives.WriteDoubleLittleEndian(header[4..], step);
        BinaryPrimitives.WriteDoubleLittleEndian(header[12..], first);
        BinaryPrimitives.WriteInt64LittleEndian(header[20..], time.Ticks);
        _bytes.AddRange(header);
    }

    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    /// <summary>Ends a record: its codes, then the numbers that were added to it.</summary>
    public void Record(params byte[] codes)
    {
        _bytes.AddRange(codes);
        _bytes.AddRange(_record);
        _record.Clear();
    }

    public void Add(byte one) => _record.Add(one);

    /// <summary>Adds an unsigned number; gives its code, the place of its length in <paramref name="lengths"/>.</summary>
    public int Unsigned(string field, ulong value, params int[] lengths) =>
        Coded(field, value, [.. lengths.Select(length => (length, 1UL))]);

    /// <summary>Adds a signed number, as NinjaTrader does with half the range added; gives its code.</summary>
    public int Signed(string field, long value, params int[] lengths)
    {
        int[] codes =
        [
            .. Enumerable.Range(0, lengths.Length).Where(code => lengths[code] == 0
                ? value == 0
                : value >= -Half(lengths[code]) && value < Half(lengths[code])),
        ];
        int chosen = Chosen(field, codes);
        if (lengths[chosen] > 0) Number((ulong)(value + Half(lengths[chosen])), lengths[chosen]);
        return chosen;
    }

    public int Volume(long value) => Coded("volume", (ulong)value, Volumes);

    /// <summary>Adds the distance in time of trades and of replay events.</summary>
    public int Time(long ticks) => Coded("time", (ulong)ticks, Times);

    private static long Half(int length) => 1L << ((8 * length) - 1);

    private int Coded(string field, ulong value, (int Bytes, ulong Unit)[] forms)
    {
        int[] codes =
        [
            .. Enumerable.Range(0, forms.Length).Where(code => value % forms[code].Unit == 0
                && (forms[code].Bytes == 8 || value / forms[code].Unit < 1UL << (8 * forms[code].Bytes)))
                .OrderBy(code => forms[code].Bytes),
        ];
        int chosen = Chosen(field, codes);
        Number(value / forms[chosen].Unit, forms[chosen].Bytes);
        return chosen;
    }

    private int Chosen(string field, int[] codes)
    {
        int code = choice is null ? codes[0] : codes[choice.Next(codes.Length)];
        Codes.Add((field, code));
        return code;
    }

    private void Number(ulong value, int length)
    {
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) _record.Add((byte)(value >> shift));
    }
}
