using System;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>The values of a repeated field in arrival order; memory is kept between messages.</summary>
internal sealed class RepeatedValues
{
    private long[] _bits = new long[4];

    public int Count { get; private set; }

    public long this[int index] =>
        index < Count
            ? _bits[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "There are " + Count + " values.");

    public void Add(long bits)
    {
        if (Count == _bits.Length) Array.Resize(ref _bits, Count * 2);
        _bits[Count++] = bits;
    }

    public void Clear() => Count = 0;
}
