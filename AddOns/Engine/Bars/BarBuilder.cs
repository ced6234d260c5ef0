using NT8Bridge.Sessions;

namespace NT8Bridge;

/// <summary>
/// Builds time bars from ticks. The open bar closes when the first tick of a later bar arrives, when <see cref="AdvanceTo"/>
/// reaches its end, or by <see cref="Flush"/>; an interval without a tick gives no bar. A tick without quantity moves the prices
/// and adds no volume. Ticks outside every session and ticks for a bar that has closed are counted, but not used.
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

    /// <summary>True while a bar is open, which is from its first tick until it closes.</summary>
    public bool HasForming => _count > 0;

    /// <summary>The open bar so far, stamped at its future end. Without meaning unless <see cref="HasForming"/>.</summary>
    public Bar Forming => new(_end, _open, _high, _low, _close, _volume, _count);

    /// <summary>
    /// Adds a tick; true when it is the first of a later bar, so that <paramref name="closed"/> is the bar before it.
    /// </summary>
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

    /// <summary>
    /// Says that time has reached <paramref name="utcTicks"/>, without a tick; true when the open bar ends at or before it and
    /// has been closed.
    /// </summary>
    public bool AdvanceTo(long utcTicks, out Bar closed)
    {
        if (_count > 0 && utcTicks >= _end) return Flush(out closed);
        closed = default;
        return false;
    }

    /// <summary>Closes the open bar although its time has not come, as at the end of the data; false when none is open.</summary>
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
