using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// Reads the numbers of NinjaTrader's packed records: big endian, as short as they can be. Knows which record it stands in, so
/// that an error names it. A number behind the end of the file is an error, never a zero.
/// </summary>
internal ref struct RecordReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _path;
    private int _position;
    private int _recordStart;

    public RecordReader(ReadOnlySpan<byte> bytes, int begin, string path)
    {
        _bytes = bytes;
        _path = path;
        _position = _recordStart = begin;
        Record = NinjaTraderFileException.Header;
    }

    /// <summary>0-based number of the record in work.</summary>
    public long Record { get; private set; }

    /// <summary>The place of the next byte.</summary>
    public readonly int Position => _position;

    /// <summary>Bytes by the code of a volume: none, one in units of 1, 100, 500 and 1,000, two, four and eight.</summary>
    private static ReadOnlySpan<byte> VolumeBytes => [0, 1, 1, 1, 1, 2, 4, 8];

    private static ReadOnlySpan<ushort> VolumeUnits => [1, 1, 100, 500, 1_000, 1, 1, 1];

    /// <summary>Bytes of a volume by its code.</summary>
    public static int VolumeLength(int code) => VolumeBytes[code & 7];

    /// <summary>The unit of a volume by its code.</summary>
    public static uint VolumeUnit(int code) => VolumeUnits[code & 7];

    /// <summary>
    /// An unsigned number of 0, 1, 2, 4 or 8 bytes, of which eight are there. They are read whatever the length is, and those too
    /// many shifted out: a branch for each length would often be foreseen wrongly. Two shifts by half, because one by 64 bits
    /// would be none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Number(ReadOnlySpan<byte> eight, int length)
    {
        int half = 32 - (4 * length);
        return BinaryPrimitives.ReadUInt64BigEndian(eight) >> half >> half;
    }

    /// <summary>Goes on by whole records that were read without it.</summary>
    public void Skip(int bytes, int records)
    {
        _position += bytes;
        Record += records;
    }

    /// <summary>Steps to the next record; false at the end of the file.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextRecord()
    {
        if (_position == _bytes.Length) return false;
        Record++;
        _recordStart = _position;
        return true;
    }

    /// <summary>The next byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Byte()
    {
        if ((uint)_position >= (uint)_bytes.Length) throw Behind();
        return _bytes[_position++];
    }

    /// <summary>An unsigned number of 0, 1, 2, 4 or 8 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Unsigned(int length)
    {
        ReadOnlySpan<byte> ahead = _bytes[_position..];
        if (ahead.Length < sizeof(ulong)) return UnsignedAtEnd(length);
        _position += length;
        return Number(ahead, length);
    }

    /// <summary>A signed number of 0, 1, 2 or 4 bytes, which NinjaTrader writes with half its range added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Signed(int length) => (long)Unsigned(length) - ((1L << (8 * length)) >> 1);

    /// <summary>
    /// A traded quantity by its code: none, one byte, one byte in units of 100, 500 or 1,000, or two, four or eight bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Volume(int code)
    {
        code &= 7;
        ulong volume = Unsigned(VolumeBytes[code]) * VolumeUnits[code];
        return volume <= long.MaxValue ? (long)volume : throw Fault($"a volume of {volume} is not possible");
    }

    /// <summary>An error in the record in work.</summary>
    public readonly NinjaTraderFileException Fault(string reason) => new(_path, Record, _recordStart, reason);

    private ulong UnsignedAtEnd(int length)
    {
        if (length > _bytes.Length - _position) throw Behind();
        ulong number = 0;
        for (int end = _position + length; _position < end; _position++) number = (number << 8) | _bytes[_position];
        return number;
    }

    private readonly NinjaTraderFileException Behind() => Fault("it ends behind the end of the file");
}
