using System;
using System.Runtime.CompilerServices;

namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>
/// Trades of a tick file, many at a time: two bytes of codes, then time, price, the quotes around it and the volume.
/// </summary>
internal ref struct NcdTradeReader
{
    private const int NibbleSpread = 6;
    private const int ByteSpread = 7;
    private const int FourBytePrice = 3;

    /// <summary>A record has at most 24 bytes, and of each of its numbers eight bytes are read.</summary>
    private const int LongestRead = 32;

    private const int LengthBits = 0x7F;
    private const int RareBit = 0x80;

    /// <summary>Lengths of a record by its first byte, without the volume; the highest bit marks rare codes.</summary>
    private static readonly byte[] LengthsOfA = MakeLengthsOfA();

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _path;
    private readonly PriceGrid _grid;
    private readonly RareCodes _rare;
    private RecordReader _reader;
    private long _time;
    private long _price;
    private int _filledFrom;
    private long _recordBefore;

    /// <summary>Reads the header.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged.</exception>
    public NcdTradeReader(ReadOnlySpan<byte> bytes, string path, RareCodes rare)
    {
        var header = NcdHeader.Read(bytes, path);
        (_grid, _price, _time) = header;
        _bytes = bytes;
        _path = path;
        _rare = rare;
        _reader = new RecordReader(bytes, NcdHeader.Length, path);
    }

    /// <summary>Whether all records are read.</summary>
    public readonly bool IsAtEnd => _reader.Position == _bytes.Length;

    /// <summary>
    /// Steps of the bid below the trade and of the ask above it, by code: the trade was at one of the two quotes, in turn the bid
    /// and the ask, and the other lay 1, 1, 2, 2, 3 and 3 away.
    /// </summary>
    private static ReadOnlySpan<byte> Below => [0, 1, 0, 2, 0, 3, 0, 0];

    private static ReadOnlySpan<byte> Above => [1, 0, 2, 0, 3, 0, 0, 0];

    private static ReadOnlySpan<byte> PriceBytes => [0, 0, 1, 4];

    private static ReadOnlySpan<byte> SpreadBytes => [0, 0, 0, 0, 0, 0, 1, 2];

    /// <summary>How many trades a file holds, for setting memory aside once; its end may be cut off.</summary>
    public static int CountIn(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        for (int at = NcdHeader.Length; at + 1 < bytes.Length; count++) at += LengthOf(bytes[at], bytes[at + 1]);
        return count;
    }

    /// <summary>
    /// Reads trades into a row of ticks, as many as there are or have room; 0 at the end of the file. Their times are the wall
    /// clock's less <paramref name="offset"/>.
    /// </summary>
    /// <exception cref="NinjaTraderFileException">
    /// The first of them is damaged: those before a damaged one are handed out before it is told.
    /// </exception>
    public int Fill(scoped Span<Tick> to, long offset)
    {
        (_filledFrom, _recordBefore) = (_reader.Position, _reader.Record);
        int count = Sound(to, offset);
        if (count > 0 || to.IsEmpty || !_reader.NextRecord()) return count;
        to[0] = Proven(offset);
        return 1;
    }

    /// <summary>Reads the next trade; false at the end of the file.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged.</exception>
    public bool Next(out NcdTrade trade)
    {
        Tick tick = default;
        bool isThere = Fill(new Span<Tick>(ref tick), 0) == 1;
        trade = new NcdTrade(tick.UtcTicks, tick.Price, tick.Bid, tick.Ask, tick.Size);
        return isThere;
    }

    /// <summary>An error in one of the trades read last.</summary>
    /// <param name="reason">What is wrong.</param>
    /// <param name="position">Its position among them.</param>
    public readonly NinjaTraderFileException Fault(string reason, int position = 0)
    {
        int at = _filledFrom;
        for (int i = 0; i < position; i++) at += LengthOf(_bytes[at], _bytes[at + 1]);
        return new NinjaTraderFileException(_path, _recordBefore + 1 + position, at, reason);
    }

    /// <summary>
    /// Reads records that are sound and not near the end of the file. All that changes is kept aside of the reader meanwhile,
    /// where the processor need not wait for memory.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Sound(scoped Span<Tick> to, long offset)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        PriceGrid grid = _grid;
        byte[] lengths = LengthsOfA;
        int begin = _reader.Position, at = begin, last = bytes.Length - LongestRead, count = 0;
        long time = _time, price = _price;
        for (; count < to.Length && at <= last; count++)
        {
            ReadOnlySpan<byte> record = bytes.Slice(at, LongestRead);
            int a = record[0], b = record[1], volumeCode = b >> 5;
            int timeBytes = TimeCode.LengthOf(a), priceBytes = PriceBytes[a >> 6];
            int volumeBytes = RecordReader.VolumeLength(volumeCode);
            ulong ticks = RecordReader.Number(record[2..], timeBytes) * TimeCode.UnitOf(a);
            long wide = (long)RecordReader.Number(record[(2 + timeBytes)..], priceBytes) - ((1L << (8 * priceBytes)) >> 1);
            long next = price + (a >> 6 == 1 ? (b & 31) - 16 : wide);
            int spread = (a >> 3) & 7, quotesAt = 2 + timeBytes + priceBytes;
            long below = Below[spread], above = Above[spread];
            if (spread >= NibbleSpread)
            {
                (int one, int other) = (record[quotesAt], record[quotesAt + 1]);
                (below, above) = spread == NibbleSpread ? (one >> 4, one & 15) : (one, other);
            }

            int length = lengths[a] & LengthBits;
            ulong volume = RecordReader.Number(record[length..], volumeBytes) * RecordReader.VolumeUnit(volumeCode);
            if (ticks > (ulong)(DateTime.MaxValue.Ticks - time) || volume > long.MaxValue || !grid.Has(next)) break;
            if (lengths[a] > LengthBits || volumeCode is 4 or 7) Count(a, b);
            time += (long)ticks;
            price = next;
            at += length + volumeBytes;
            to[count] = new Tick(
                time - offset, grid.PriceOf(price), (long)volume, grid.PriceOf(price - below), grid.PriceOf(price + above));
        }

        (_time, _price) = (time, price);
        _reader.Skip(at - begin, count);
        return count;
    }

    private static int LengthOf(int a, int b) => (LengthsOfA[a] & LengthBits) + RecordReader.VolumeLength(b >> 5);

    private static byte[] MakeLengthsOfA()
    {
        byte[] lengths = new byte[256];
        for (int a = 0; a < lengths.Length; a++)
        {
            bool isRare = a >> 6 == FourBytePrice || ((a >> 3) & 7) == ByteSpread || (a & 7) >= TimeCode.FirstLongSeconds;
            int length = 2 + TimeCode.LengthOf(a) + PriceBytes[a >> 6] + SpreadBytes[(a >> 3) & 7];
            lengths[a] = (byte)(length | (isRare ? RareBit : 0));
        }

        return lengths;
    }

    /// <summary>
    /// A record near the end of the file or a damaged one, of which the reader proves number by number that they are possible.
    /// </summary>
    private Tick Proven(long offset)
    {
        int a = _reader.Byte(), b = _reader.Byte();
        _time = TimeCode.Next(ref _reader, a, _time);
        _price += a >> 6 == 1 ? (b & 31) - 16 : _reader.Signed(PriceBytes[a >> 6]);
        int spread = (a >> 3) & 7;
        long below = Below[spread], above = Above[spread];
        if (spread == ByteSpread) (below, above) = (_reader.Byte(), _reader.Byte());
        else if (spread == NibbleSpread)
        {
            int both = _reader.Byte();
            (below, above) = (both >> 4, both & 15);
        }

        long volume = _reader.Volume(b >> 5);
        if (!_grid.Has(_price)) throw _reader.Fault("its price is beyond what a number can hold");
        if (LengthsOfA[a] > LengthBits || b >> 5 is 4 or 7) Count(a, b);
        return new Tick(
            _time - offset, _grid.PriceOf(_price), volume, _grid.PriceOf(_price - below), _grid.PriceOf(_price + above));
    }

    private readonly void Count(int a, int b)
    {
        _rare.AddVolume(b >> 5);
        if ((a & 7) >= TimeCode.FirstLongSeconds) _rare.Add("seconds in more than a byte");
        if (a >> 6 == FourBytePrice) _rare.Add("step of price in four bytes");
        if (((a >> 3) & 7) == ByteSpread) _rare.Add("quotes in two bytes");
    }
}
