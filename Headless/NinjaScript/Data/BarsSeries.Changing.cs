namespace NinjaTrader.Data;

/// <summary>How a copy of a series shows other bars than those that are known.</summary>
public partial class BarsSeries
{
    /// <summary>
    /// False where bars show other values until the run comes to them: nothing may be made of a later bar before.
    /// </summary>
    internal bool IsSettled { get; private set; } = true;

    /// <summary>The bars from an index on, as a series of their own that nobody else reads.</summary>
    internal BarsSeries CopyFrom(int first, int end)
    {
        BarsSeries copy = Slice(first, end - 1);
        copy.LastPriceGiven = LastPriceGiven;
        copy.IsSettled = false;
        return copy;
    }

    /// <summary>Sets the prices and the volume of a bar; its time and its session stay. Its quotes become its close.</summary>
    internal void Show(int index, double open, double high, double low, double close, long volume, int ticks)
    {
        _open[Check(index)] = open;
        _high[index] = high;
        _low[index] = low;
        _close[index] = close;
        _volume[index] = volume;
        _ticks[index] = ticks;
        if (_bid is not null && _ask is not null) _bid[index] = _ask[index] = double.NaN;
    }

    /// <summary>Sets a bar to one of another series of the same instrument; its time and its session stay.</summary>
    internal void Show(int index, BarsSeries other, int from)
    {
        Show(
            index, other.GetOpen(from), other.GetHigh(from), other.GetLow(from), other.GetClose(from), other.GetVolume(from),
            other.GetTickCount(from));
        if (other._bid is not null && other._ask is not null) Quote(index, other._bid[from], other._ask[from]);
    }
}
