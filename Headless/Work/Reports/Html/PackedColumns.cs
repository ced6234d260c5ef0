using System;
using System.Buffers;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>
/// Columns of whole numbers for a page: each the difference to the one before, in as few bytes as it needs. A 0 stands for no
/// value; so every difference is written a step higher.
/// </summary>
internal sealed class PackedColumns
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>The columns one after another.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>Adds a column.</summary>
    /// <param name="count">Number of values.</param>
    /// <param name="value">The value of a row; null for none.</param>
    public void Add(int count, Func<int, long?> value)
    {
        long before = 0;
        for (int row = 0; row < count; row++)
        {
            if (value(row) is not { } now)
            {
                Write((byte)0);
                continue;
            }

            Write(ZigZag(now - before) + 1);
            before = now;
        }
    }

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    private void Write(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    private void Write(ulong value)
    {
        while (value >= 0x80)
        {
            Write((byte)(value | 0x80));
            value >>= 7;
        }

        Write((byte)value);
    }
}
