namespace NT8Bridge.Timeframes;

/// <summary>
/// A bar that grows in place, number by number: joining whole bars anew would wait each time until the one before is stored.
/// </summary>
internal struct FormingBar
{
    private double _open;
    private double _high;
    private double _low;
    private double _close;
    private long _volume;
    private int _tickCount;

    /// <summary>Where it will end, UTC ticks.</summary>
    internal long EndUtcTicks { get; private set; }

    /// <summary>What it is so far.</summary>
    internal readonly Bar Bar => new(EndUtcTicks, _open, _high, _low, _close, _volume, _tickCount);

    /// <summary>Begins with its first base bar.</summary>
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

    /// <summary>Takes the next base bar in.</summary>
    internal void Join(in Bar next)
    {
        _high = Extreme.Greater(_high, next.High);
        _low = Extreme.Smaller(_low, next.Low);
        _close = next.Close;
        _volume += next.Volume;
        _tickCount += next.TickCount;
    }
}
