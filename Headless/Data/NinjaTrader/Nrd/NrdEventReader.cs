using System;
using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Headless.Data.NinjaTrader.Nrd;

/// <summary>
/// Events of a market replay file, one after another: three bytes of codes, then time, price and quantity. Each kind of event has
/// its own running price. A file has millions of them, so none is kept.
/// </summary>
internal ref struct NrdEventReader
{
    private const int LevelOne = 0b1100_0000;
    private const int UpdateBit = 0b0100_0000;
    private const int RemoveBit = 0b1000_0000;
    private const int PositionBits = 0b0011_1111;
    private const int HighKinds = 31;
    private readonly RareCodes _rare;
    private readonly NrdPrice[] _prices;
    private readonly int[] _counts;
    private RecordReader _reader;
    private long _time;

    /// <summary>Reads the header.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged.</exception>
    public NrdEventReader(ReadOnlySpan<byte> bytes, string path, RareCodes rare)
    {
        var header = NrdHeader.Read(bytes, path);
        Kinds = header.Kinds;
        _prices = Array.ConvertAll(header.Kinds, slot => NrdPrice.Of(slot));
        _counts = new int[header.Kinds.Length];
        _time = header.FirstUtcTicks;
        _rare = rare;
        _reader = new RecordReader(bytes, NrdHeader.Length, path);
    }

    /// <summary>What the header says of each <see cref="NrdKind"/>.</summary>
    public NrdSlot[] Kinds { get; }

    /// <summary>Number of events read of each kind.</summary>
    public readonly ReadOnlySpan<int> Counts => _counts;

    /// <summary>Reads the next event; false at the end of the file.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged or of an unknown kind.</exception>
    public bool Next(out NrdEvent one)
    {
        one = default;
        if (!_reader.NextRecord()) return false;
        int a = _reader.Byte(), b = _reader.Byte(), info = _reader.Byte();
        int priceCode = (a >> 3) & 3;
        bool isLevelOne = (info & LevelOne) == LevelOne;
        NrdKind kind = isLevelOne ? LevelOneKind(b) : (b & 0x80) != 0 ? NrdKind.BidBook : NrdKind.AskBook;
        ref NrdPrice price = ref _prices[(int)kind];
        if (!price.IsKnown) throw _reader.Fault($"the header gives no first price and step for {kind}");
        _time = TimeCode.Next(ref _reader, a, _time);
        if (!price.TryMove(isLevelOne ? LevelOneSteps(priceCode, b & HighKinds) : _reader.Signed((1 << priceCode) >> 1)))
            throw _reader.Fault("its price is beyond what a number can hold");
        long volume = _reader.Volume(a >> 5);
        _rare.AddVolume(a >> 5);
        if ((a & 7) >= TimeCode.FirstLongSeconds) _rare.Add("seconds in more than a byte");
        if (priceCode > 1) _rare.Add(isLevelOne ? "step of a level-one price in bytes" : "step of the book in two or four bytes");
        _counts[(int)kind]++;
        one = new NrdEvent(
            _time, kind, price.Value, volume, isLevelOne ? NrdOperation.None : OperationOf(info),
            isLevelOne ? -1 : info & PositionBits);
        return true;
    }

    /// <summary>What the header's numbers of events say against those read, a sentence for each kind that differs.</summary>
    public readonly IEnumerable<string> Differences()
    {
        List<string> differences = [];
        for (int kind = 0; kind < _counts.Length; kind++)
        {
            if (_counts[kind] == Kinds[kind].Count) continue;
            differences.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"its header tells of {Kinds[kind].Count:N0} events {(NrdKind)kind}, and it holds {_counts[kind]:N0}"));
        }

        return differences;
    }

    private static NrdOperation OperationOf(int info) =>
        (info & RemoveBit) != 0 ? NrdOperation.Remove : (info & UpdateBit) != 0 ? NrdOperation.Update : NrdOperation.Add;

    private readonly NrdKind LevelOneKind(int b)
    {
        int kind = (b >> 5) + ((b & HighKinds) == HighKinds ? 8 : 0);
        return kind <= (int)NrdKind.Settlement ? (NrdKind)kind : throw _reader.Fault($"events of kind {kind} are not known");
    }

    /// <summary>A small step stands in the code itself: 0 to 14 are −15 to −1, 15 to 30 are +1 to +16.</summary>
    private long LevelOneSteps(int code, int small) => code switch
    {
        0 => 0,
        1 when small == HighKinds => throw _reader.Fault("a kind above 7 cannot have its step in the code"),
        1 => small < 15 ? small - 15 : small - 14,
        2 => _reader.Signed(1),
        _ => _reader.Signed(4),
    };
}
