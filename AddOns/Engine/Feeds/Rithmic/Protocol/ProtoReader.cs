using System;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>
/// Reads the Protocol Buffers wire format from a range of bytes. Never throws on bad input: a false return means that the
/// range is broken at <see cref="Position"/>.
/// </summary>
internal struct ProtoReader
{
    private const int GroupDepthLimit = 64;

    private readonly byte[] _bytes;
    private readonly int _end;

    public ProtoReader(byte[] bytes, int start, int count)
    {
        _bytes = bytes;
        Position = start;
        _end = start + count;
    }

    public int Position { get; private set; }

    public readonly bool AtEnd => Position >= _end;

    /// <summary>Reads a tag; false for a broken one, for field number 0 and for the two wire types that do not exist.</summary>
    public bool TryTag(out int number, out WireType wireType)
    {
        number = 0;
        wireType = WireType.Varint;
        if (!TryVarint(out ulong tag) || tag > uint.MaxValue) return false;
        number = (int)((uint)tag >> 3);
        wireType = (WireType)((int)tag & 7);
        return number != 0 && wireType <= WireType.Fixed32;
    }

    /// <summary>Reads up to ten bytes of seven bits each.</summary>
    public bool TryVarint(out ulong value)
    {
        value = 0;
        int position = Position;
        for (int shift = 0; shift < 70; shift += 7)
        {
            if (position >= _end) return false;
            byte part = _bytes[position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                Position = position;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads eight bytes, little endian.</summary>
    public bool TryFixed64(out long value)
    {
        value = 0;
        if (_end - Position < 8) return false;
        for (int i = 7; i >= 0; i--) value = (value << 8) | _bytes[Position + i];
        Position += 8;
        return true;
    }

    /// <summary>Reads a length and steps over that many bytes; gives where they are.</summary>
    public bool TryBytes(out int start, out int count)
    {
        start = count = 0;
        if (!TryVarint(out ulong length) || length > (ulong)(_end - Position)) return false;
        start = Position;
        count = (int)length;
        Position += count;
        return true;
    }

    /// <summary>Steps over one value of a field that nobody reads.</summary>
    public bool TrySkip(int number, WireType wireType)
    {
        switch (wireType)
        {
            case WireType.Varint: return TryVarint(out _);
            case WireType.Fixed64: return TryAdvance(8);
            case WireType.LengthDelimited: return TryBytes(out _, out _);
            case WireType.Fixed32: return TryAdvance(4);
            case WireType.StartGroup: return TrySkipGroup(number);
            default: return false;
        }
    }

    /// <summary>Groups may nest; an explicit stack of numbers keeps hostile depth from the call stack.</summary>
    private bool TrySkipGroup(int number)
    {
        int[] open = new int[GroupDepthLimit];
        int depth = 0;
        open[depth++] = number;
        while (depth > 0)
        {
            if (!TryTag(out int inner, out WireType wireType)) return false;
            if (wireType == WireType.StartGroup)
            {
                if (depth == GroupDepthLimit) return false;
                open[depth++] = inner;
            }
            else if (wireType == WireType.EndGroup)
            {
                if (open[--depth] != inner) return false;
            }
            else if (!TrySkip(inner, wireType))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAdvance(int count)
    {
        if (_end - Position < count) return false;
        Position += count;
        return true;
    }
}
