using System;
using System.Collections.Generic;

namespace NT8Bridge.History.BarFiles;

/// <summary>One column of a <see cref="PlainBarFile"/>: its parquet type, and how a bar's field becomes bytes.</summary>
internal sealed class PlainColumn
{
    private const int PhysicalInt32 = 1, PhysicalInt64 = 2, PhysicalDouble = 5;

    private readonly Func<Bar, long> _bits;

    private PlainColumn(string name, int physicalType, bool isTime, Func<Bar, long> bits)
    {
        Name = name;
        PhysicalType = physicalType;
        IsTime = isTime;
        _bits = bits;
    }

    /// <summary>The columns in the order of the file.</summary>
    public static IReadOnlyList<PlainColumn> All { get; } = new PlainColumn[]
    {
        new(BarColumns.EndUtc, PhysicalInt64, true, bar => (bar.EndUtcTicks - UnixEpoch.UtcTicks) / 10),
        new(BarColumns.Open, PhysicalDouble, false, bar => BitConverter.DoubleToInt64Bits(bar.Open)),
        new(BarColumns.High, PhysicalDouble, false, bar => BitConverter.DoubleToInt64Bits(bar.High)),
        new(BarColumns.Low, PhysicalDouble, false, bar => BitConverter.DoubleToInt64Bits(bar.Low)),
        new(BarColumns.Close, PhysicalDouble, false, bar => BitConverter.DoubleToInt64Bits(bar.Close)),
        new(BarColumns.Volume, PhysicalInt64, false, bar => bar.Volume),
        new(BarColumns.TickCount, PhysicalInt32, false, bar => bar.TickCount),
    };

    /// <summary>Name in the file.</summary>
    public string Name { get; }

    /// <summary>Number of the type in parquet.thrift.</summary>
    public int PhysicalType { get; }

    /// <summary>True for the column of UTC microseconds.</summary>
    public bool IsTime { get; }

    /// <summary>Bytes of one value.</summary>
    public int Width => PhysicalType == PhysicalInt32 ? 4 : 8;

    /// <summary>
    /// The bytes of the values of a block in the machine's byte order, which is little-endian, as parquet needs it, on every
    /// machine that runs this.
    /// </summary>
    public byte[] Encode(Bar[] bars, int start, int count)
    {
        var bytes = new byte[count * Width];
        if (Width == 8)
        {
            var values = new long[count];
            for (int i = 0; i < count; i++) values[i] = _bits(bars[start + i]);
            Buffer.BlockCopy(values, 0, bytes, 0, bytes.Length);
        }
        else
        {
            var values = new int[count];
            for (int i = 0; i < count; i++) values[i] = (int)_bits(bars[start + i]);
            Buffer.BlockCopy(values, 0, bytes, 0, bytes.Length);
        }

        return bytes;
    }
}
