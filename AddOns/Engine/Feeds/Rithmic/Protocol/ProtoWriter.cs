using System;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>Writes the Protocol Buffers wire format into a buffer that grows.</summary>
internal sealed class ProtoWriter
{
    private byte[] _bytes = new byte[256];

    /// <summary>What was written; valid up to <see cref="Length"/> and until the next write.</summary>
    public byte[] Bytes => _bytes;

    public int Length { get; private set; }

    /// <summary>Starts over with <paramref name="reserved"/> bytes left free in front.</summary>
    public void Reset(int reserved)
    {
        Reserve(reserved);
        Length = reserved;
    }

    public void Tag(int number, WireType wireType) => Varint(((ulong)(uint)number << 3) | (uint)wireType);

    public void Varint(ulong value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            _bytes[Length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        _bytes[Length++] = (byte)value;
    }

    public void Fixed64(long value)
    {
        Reserve(8);
        for (int i = 0; i < 8; i++, value >>= 8) _bytes[Length++] = (byte)value;
    }

    public void LengthDelimited(byte[] source, int start, int count)
    {
        Varint((ulong)count);
        Reserve(count);
        Buffer.BlockCopy(source, start, _bytes, Length, count);
        Length += count;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length >= count) return;
        Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
