using System;

namespace NT8Bridge.Risk;

/// <summary>
/// A stop that follows a position, by closed bars alone, so that history, replay and live move it alike: to the entry price once
/// the price went far enough (break-even), and behind the best price since the fill (trailing). It is only ever moved towards the
/// price. Of the bar in which the fill lies its close alone counts, since its extremes may be older than the fill.
/// </summary>
public sealed class MovingStop
{
    private readonly double _tickSize;
    private int _side;
    private double _entry;
    private double _breakEven;
    private double _trail;
    private double _best;
    private bool _isFillBar;

    /// <summary>Makes it, not in use.</summary>
    /// <param name="tickSize">Smallest step of the price.</param>
    public MovingStop(double tickSize)
    {
        if (!(tickSize > 0)) throw new ArgumentOutOfRangeException(nameof(tickSize), tickSize, "it must be above 0");
        _tickSize = tickSize;
    }

    /// <summary>Where the stop stands; NaN when not in use.</summary>
    public double Price { get; private set; } = double.NaN;

    /// <summary>A position was opened.</summary>
    /// <param name="side">1 for long, −1 for short.</param>
    /// <param name="entry">Average price of the fills.</param>
    /// <param name="stop">Where the first stop stands.</param>
    /// <param name="breakEven">Distance in price that the position must have gained; 0 for no break-even.</param>
    /// <param name="trail">Distance in price behind the best price; 0 for no trailing.</param>
    public void Begin(int side, double entry, double stop, double breakEven, double trail)
    {
        if (side != 1 && side != -1) throw new ArgumentOutOfRangeException(nameof(side), side, "1 or −1");
        _side = side;
        _entry = _best = entry;
        _breakEven = breakEven;
        _trail = trail;
        _isFillBar = true;
        Price = stop;
    }

    /// <summary>The position is closed.</summary>
    public void End()
    {
        _side = 0;
        Price = double.NaN;
    }

    /// <summary>
    /// A bar closed: true when the stop is to be moved to <see cref="Price"/>. The new price is at least one tick away from the
    /// close, since a stop beyond the market is refused.
    /// </summary>
    public bool OnBar(double high, double low, double close)
    {
        if (_side == 0 || (_breakEven == 0 && _trail == 0)) return false;
        double reached = _isFillBar ? close : _side > 0 ? high : low;
        _isFillBar = false;
        if ((reached - _best) * _side > 0) _best = reached;
        double wanted = Price;
        if (_breakEven > 0 && (_best - _entry) * _side >= _breakEven) wanted = Nearer(wanted, _entry);
        if (_trail > 0) wanted = Nearer(wanted, _best - _side * _trail);
        double limit = close - _side * _tickSize;
        if ((wanted - limit) * _side > 0) wanted = limit;
        wanted = Math.Round(wanted / _tickSize) * _tickSize;
        if (!((wanted - Price) * _side > _tickSize / 2)) return false;
        Price = wanted;
        return true;
    }

    private double Nearer(double a, double b) => (b - a) * _side > 0 ? b : a;
}
