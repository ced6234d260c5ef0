using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>
/// Trades of a tick file, one after another: two bytes of codes, then time, price, the quotes around it and the volume.
/// </summary>
internal ref struct NcdTradeReader
{
    private const int NibbleSpread = 6;
    private const int ByteSpread = 7;
    private const int FourBytePrice = 3;

    /// <summary>A record has at most 24 bytes, and of each of its numbers eight bytes are read.</summary>
    private const int LongestRead = 32;

    private static readonly byte[] RareA = RareCodesOfA();
    private readonly PriceGrid _grid;
    private readonly RareCodes _rare;
    private RecordReader _reader;
    private long _time;
    private long _price;

    /// <summary>Reads the header.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged.</exception>
    public NcdTradeReader(ReadOnlySpan<byte> bytes, string path, RareCodes rare)
    {
        var header = NcdHeader.Read(bytes, path);
        (_grid, _price, _time) = header;
        _rare = rare;
        _reader = new RecordReader(bytes, NcdHeader.Length, path);
    }

    /// <summary>
    /// Steps of the bid below the trade and of the ask above it, by code: the trade was at one of the two quotes, in turn the bid
    /// and the ask, and the other lay 1, 1, 2, 2, 3 and 3 away.
    /// </summary>
    private static ReadOnlySpan<byte> Below => [0, 1, 0, 2, 0, 3];

    private static ReadOnlySpan<byte> Above => [1, 0, 2, 0, 3, 0];

    private static ReadOnlySpan<byte> PriceBytes => [0, 0, 1, 4];

    private static ReadOnlySpan<byte> RareB => [0, 0, 0, 0, 1, 0, 0, 1];

    private static ReadOnlySpan<byte> SpreadBytes => [0, 0, 0, 0, 0, 0, 1, 2];

    /// <summary>How many trades a file holds, for setting memory aside once; its end may be cut off.</summary>
    public static int CountIn(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        for (int at = NcdHeader.Length; at + 1 < bytes.Length; count++)
        {
            int a = bytes[at], b = bytes[at + 1];
            at += 2 + TimeCode.LengthOf(a) + PriceBytes[a >> 6] + SpreadBytes[(a >> 3) & 7] + RecordReader.VolumeLength(b >> 5);
        }

        return count;
    }

    /// <summary>Reads the next trade; false at the end of the file.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next(out NcdTrade trade)
    {
        if (!_reader.NextRecord())
        {
            trade = default;
            return false;
        }

        int a, b;
        long below, above, volume;
        ReadOnlySpan<byte> rest = _reader.Rest;
        if (rest.Length < LongestRead) AtEnd(out a, out b, out below, out above, out volume);
        else
        {
            // The place is kept aside of the reader, where the processor need not wait for memory.
            (a, b) = (rest[0], rest[1]);
            int at = 2, length = TimeCode.LengthOf(a);
            _time = TimeCode.After(ref _reader, RecordReader.Number(rest[at..], length) * TimeCode.UnitOf(a), _time);
            at += length;
            length = PriceBytes[a >> 6];
            long wide = (long)RecordReader.Number(rest[at..], length) - ((1L << (8 * length)) >> 1), small = (b & 31) - 16;
            _price += a >> 6 == 1 ? small : wide;
            at += length;
            at += Spread(rest[at..], (a >> 3) & 7, out below, out above);
            length = RecordReader.VolumeLength(b >> 5);
            ulong number = RecordReader.Number(rest[at..], length) * RecordReader.VolumeUnit(b >> 5);
            if (number > long.MaxValue) throw _reader.Fault($"a volume of {number} is not possible");
            volume = (long)number;
            _reader.Skip(at + length);
        }

        if (!_grid.Has(_price)) throw _reader.Fault("its price is beyond what a number can hold");
        if (RareA[a] + RareB[b >> 5] > 0) Count(a, b);
        trade = new NcdTrade(
            _time, _grid.PriceOf(_price), _grid.PriceOf(_price - below), _grid.PriceOf(_price + above), volume);
        return true;
    }

    /// <summary>An error in the trade read last.</summary>
    public readonly NinjaTraderFileException Fault(string reason) => _reader.Fault(reason);

    /// <summary>Steps of the bid and the ask from the trade; gives how many bytes they took.</summary>
    private static int Spread(ReadOnlySpan<byte> rest, int code, out long below, out long above)
    {
        if (code < NibbleSpread) (below, above) = (Below[code], Above[code]);
        else if (code == NibbleSpread) (below, above) = (rest[0] >> 4, rest[0] & 15);
        else (below, above) = (rest[0], rest[1]);
        return SpreadBytes[code];
    }

    private static byte[] RareCodesOfA()
    {
        byte[] rare = new byte[256];
        for (int a = 0; a < rare.Length; a++)
        {
            bool isRare = a >> 6 == FourBytePrice || ((a >> 3) & 7) == ByteSpread || (a & 7) >= TimeCode.FirstLongSeconds;
            rare[a] = isRare ? (byte)1 : (byte)0;
        }

        return rare;
    }

    /// <summary>The last records of a file, of which the reader proves number by number that they do not end behind it.</summary>
    private void AtEnd(out int a, out int b, out long below, out long above, out long volume)
    {
        (a, b) = (_reader.Byte(), _reader.Byte());
        _time = TimeCode.Next(ref _reader, a, _time);
        _price += a >> 6 == 1 ? (b & 31) - 16 : _reader.Signed(PriceBytes[a >> 6]);
        Span<byte> spread = stackalloc byte[2];
        int code = (a >> 3) & 7;
        for (int i = 0; i < SpreadBytes[code]; i++) spread[i] = _reader.Byte();
        Spread(spread, code, out below, out above);
        volume = _reader.Volume(b >> 5);
    }

    private readonly void Count(int a, int b)
    {
        _rare.AddVolume(b >> 5);
        if ((a & 7) >= TimeCode.FirstLongSeconds) _rare.Add("seconds in more than a byte");
        if (a >> 6 == FourBytePrice) _rare.Add("step of price in four bytes");
        if (((a >> 3) & 7) == ByteSpread) _rare.Add("quotes in two bytes");
    }
}
