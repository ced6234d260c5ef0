namespace NT8Bridge.Timeframes;

/// <summary>
/// A bar that grows in place, number by number. Making a new <see cref="Bar"/> of the old one at each base bar would be slower,
/// because the processor would wait until the old one is wholly stored before it can read it.
/// </summary>
internal struct FormingBar
{
    private double _open;
    private double _high;
    private double _low;
    private double _close;
    private long _volume;
    private int _tickCount;

    /// <summary>Time at which the bar will end, UTC ticks.</summary>
    internal long EndUtcTicks { get; private set; }

    /// <summary>The bar so far, stamped at its future end.</summary>
    internal readonly Bar Bar => new(EndUtcTicks, _open, _high, _low, _close, _volume, _tickCount);

    /// <summary>Begins a new bar that ends at <paramref name="endUtcTicks"/> with its first base bar.</summary>
    internal void Begin(in Bar first, long endUtcTicks)
    {
        EndUtcTicks = endUtcTicks;
        _open = first.Open;
        _high = first.High;
        _low = first.Low;
        _close = first.Close;
        _volume = first.Volume;
        _tickCount = first.TickCount;
    }

    /// <summary>Adds the next base bar to the bar.</summary>
    internal void Join(in Bar next)
    {
        _high = Branchless.Greater(_high, next.High);
        _low = Branchless.Smaller(_low, next.Low);
        _close = next.Close;
        _volume += next.Volume;
        _tickCount += next.TickCount;
    }
}
