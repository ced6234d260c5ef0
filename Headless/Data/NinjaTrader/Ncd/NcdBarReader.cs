using System;

namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>
/// Bars of minute files and of the cache, one after another: two bytes of codes, then time, open, high, low, close and volume.
/// </summary>
internal ref struct NcdBarReader
{
    private const int UnknownA = 0b0001_0000;
    private const int UnknownB = 0b0000_1100;
    private readonly PriceGrid _grid;
    private readonly bool _areMinutes;
    private readonly RareCodes _rare;
    private RecordReader _reader;
    private long _time;
    private long _open;

    /// <summary>Reads the header.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged.</exception>
    public NcdBarReader(ReadOnlySpan<byte> bytes, bool areMinutes, string path, RareCodes rare)
    {
        var header = NcdHeader.Read(bytes, path);
        (_grid, _open, _time) = header;
        (_areMinutes, _rare) = (areMinutes, rare);
        _reader = new RecordReader(bytes, NcdHeader.Length, path);
        if (areMinutes && _time % TimeSpan.TicksPerMinute != 0)
            throw new NinjaTraderFileException(path, NinjaTraderFileException.Header, 0, "the first time is no whole minute");
    }

    /// <summary>Reads the next bar; false at the end of the file.</summary>
    /// <exception cref="NinjaTraderFileException">It is damaged or of an unknown kind.</exception>
    public bool Next(out NcdBar bar)
    {
        bar = default;
        if (!_reader.NextRecord()) return false;
        int a = _reader.Byte(), b = _reader.Byte();
        if ((a & UnknownA) != 0 || (b & UnknownB) != 0)
            throw _reader.Fault($"its codes {a:x2} {b:x2} have bits that are not known");
        _time = TimeCode.After(ref _reader, _areMinutes ? Minutes(a & 3) : Ticks(a & 3), _time);
        _open += _reader.Signed(LengthOf(a >> 2));
        long high = _open + (long)_reader.Unsigned(LengthOf(b >> 4));
        long low = _open - (long)_reader.Unsigned(LengthOf(b >> 6));
        long close = low + (long)_reader.Unsigned(LengthOf(b));
        if (!_grid.Has(high) || !_grid.Has(low)) throw _reader.Fault("its prices are beyond what a number can hold");
        if (close > high)
        {
            throw _reader.Fault(FormattableString.Invariant(
                $"its close {_grid.PriceOf(close)} lies above its high {_grid.PriceOf(high)}"));
        }

        long volume = _reader.Volume(a >> 5);
        Count(a, b);
        bar = new NcdBar(
            _time, _grid.PriceOf(_open), _grid.PriceOf(high), _grid.PriceOf(low), _grid.PriceOf(close), volume);
        return true;
    }

    /// <summary>An error in the bar read last.</summary>
    public readonly NinjaTraderFileException Fault(string reason) => _reader.Fault(reason);

    /// <summary>Codes 0 to 3 in the lowest two bits stand for numbers of 0, 1, 2 and 4 bytes.</summary>
    private static int LengthOf(int code) => (1 << (code & 3)) >> 1;

    /// <summary>Code 0 is the next minute; the first bar of a file is at the header's time, none minutes after it.</summary>
    private ulong Minutes(int code)
    {
        ulong minutes = code == 0 ? 1 : _reader.Unsigned(LengthOf(code));
        if (minutes == 0 && _reader.Record > 0) throw _reader.Fault("its time is that of the bar before it");
        return minutes * TimeSpan.TicksPerMinute;
    }

    /// <summary>Codes 0 to 3 stand for 0, 2, 4 and 8 bytes of 100 ns.</summary>
    private ulong Ticks(int code) => _reader.Unsigned(code == 0 ? 0 : 1 << code);

    private readonly void Count(int a, int b)
    {
        _rare.AddVolume(a >> 5);
        if (_areMinutes && (a & 3) == 3) _rare.Add("minutes in four bytes");
        if (!_areMinutes && (a & 3) == 1) _rare.Add("time in two bytes");
        if (((a >> 2) & 3) > 1 || ((b >> 4) & 3) > 1 || ((b >> 6) & 3) > 1 || (b & 3) > 1)
            _rare.Add("prices of a bar more than a byte apart");
    }
}
