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

        int a = _reader.Byte(), b = _reader.Byte();
        _time = TimeCode.Next(ref _reader, a, _time);
        int priceCode = a >> 6, spreadCode = (a >> 3) & 7, volumeCode = b >> 5;
        _price += priceCode == 1 ? (b & 31) - 16 : _reader.Signed(PriceBytes[priceCode]);
        if (!_grid.Has(_price)) throw _reader.Fault("its price is beyond what a number can hold");
        long below, above;
        if (spreadCode < NibbleSpread) (below, above) = (Below[spreadCode], Above[spreadCode]);
        else if (spreadCode == NibbleSpread)
        {
            int both = _reader.Byte();
            (below, above) = (both >> 4, both & 15);
        }
        else (below, above) = (_reader.Byte(), _reader.Byte());
        long volume = _reader.Volume(volumeCode);
        if (priceCode == FourBytePrice || spreadCode == ByteSpread || volumeCode is 4 or 7
            || (a & 7) >= TimeCode.FirstLongSeconds)
        {
            Count(a, b);
        }

        trade = new NcdTrade(
            _time, _grid.PriceOf(_price), _grid.PriceOf(_price - below), _grid.PriceOf(_price + above), volume);
        return true;
    }

    /// <summary>An error in the trade read last.</summary>
    public readonly NinjaTraderFileException Fault(string reason) => _reader.Fault(reason);

    private readonly void Count(int a, int b)
    {
        _rare.AddVolume(b >> 5);
        if ((a & 7) >= TimeCode.FirstLongSeconds) _rare.Add("seconds in more than a byte");
        if (a >> 6 == FourBytePrice) _rare.Add("step of price in four bytes");
        if (((a >> 3) & 7) == ByteSpread) _rare.Add("quotes in two bytes");
    }
}
