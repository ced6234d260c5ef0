using NT8Bridge.Sessions;

namespace NT8Bridge;

/// <summary>
/// Ticks to time bars. A bar closes when the first tick of a later bar arrives, when <see cref="AdvanceTo"/> passes its end,
/// or by <see cref="Flush"/>; an interval without a tick gives no bar. A tick without quantity moves the prices and adds
/// no volume. Ticks outside every session and ticks for a bar that is already closed are counted, not used.
/// </summary>
public sealed class BarBuilder
{
    private readonly BarGrid _grid;
    private long _end;
    private long _lastClosedEnd;
    private double _open;
    private double _high;
    private double _low;
    private double _close;
    private long _volume;
    private int _count;

    /// <summary>Makes a builder for one instrument.</summary>
    public BarBuilder(BarInterval interval, ISessionCalendar calendar) => _grid = new BarGrid(interval, calendar);

    /// <summary>Ticks that came after their bar was closed.</summary>
    public long LateTicks { get; private set; }

    /// <summary>Ticks at a time when the market is closed.</summary>
    public long OutOfSessionTicks { get; private set; }

    /// <summary>Ticks whose price is not a finite number or whose size is negative.</summary>
    public long RejectedTicks { get; private set; }

    /// <summary>True while a bar is open.</summary>
    public bool HasForming => _count > 0;

    /// <summary>The open bar, stamped at its future end. Meaningless unless <see cref="HasForming"/>.</summary>
    public Bar Forming => new(_end, _open, _high, _low, _close, _volume, _count);

    /// <summary>Adds a tick; true when that closed the bar before it.</summary>
    public bool Add(in Tick tick, out Bar closed)
    {
        closed = default;
        double price = tick.Price;
        if (price - price != 0 || tick.Size < 0)
        {
            RejectedTicks++;
            return false;
        }

        if (!_grid.TryEndOfTick(tick.UtcTicks, out long end))
        {
            OutOfSessionTicks++;
            return false;
        }

        if (end <= _lastClosedEnd || (_count > 0 && end < _end))
        {
            LateTicks++;
            return false;
        }

        bool closes = _count > 0 && end > _end && Flush(out closed);
        if (_count == 0)
        {
            _end = end;
            _open = _high = _low = price;
            _volume = 0;
        }
        else if (price > _high)
        {
            _high = price;
        }
        else if (price < _low)
        {
            _low = price;
        }

        _close = price;
        _volume += tick.Size;
        _count++;
        return closes;
    }

    /// <summary>Tells that time has reached <paramref name="utcTicks"/>; true when the open bar ended by then and is closed.</summary>
    public bool AdvanceTo(long utcTicks, out Bar closed)
    {
        if (_count > 0 && utcTicks >= _end) return Flush(out closed);
        closed = default;
        return false;
    }

    /// <summary>Closes the open bar now, as at the end of the data; false when there is none.</summary>
    public bool Flush(out Bar closed)
    {
        if (_count == 0)
        {
            closed = default;
            return false;
        }

        closed = Forming;
        _lastClosedEnd = _end;
        _count = 0;
        return true;
    }
}
