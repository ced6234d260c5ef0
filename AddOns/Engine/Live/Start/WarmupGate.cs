using System;

namespace NT8Bridge.Live.Start;

/// <summary>
/// Opens when live bars have come without interruption for the warm-up time, measured from bar to bar while the market is open.
/// An interruption closes it and the time counts anew; elapsed time without bars never opens it.
/// </summary>
public sealed class WarmupGate
{
    private readonly long _length;
    private long _first;
    private long _last;
    private long _elapsed;

    /// <summary>Makes a closed gate.</summary>
    public WarmupGate(TimeSpan length) => _length = length.Ticks;

    /// <summary>True once the bars span the warm-up time.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>End of the first uninterrupted live bar, UTC ticks; 0 before it.</summary>
    public long FirstBarUtcTicks => _first;

    /// <summary>Market time that must still pass; zero when the gate is open.</summary>
    public TimeSpan Remaining => IsOpen ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Max(0, _length - _elapsed));

    /// <summary>A live bar closed. The time before its session's begin is not counted, since no bar could come then.</summary>
    public void OnBar(long endUtcTicks, long sessionBeginUtcTicks = 0)
    {
        if (_first == 0) _first = _last = endUtcTicks;
        _elapsed += endUtcTicks - Math.Max(_last, Math.Min(endUtcTicks, sessionBeginUtcTicks));
        _last = endUtcTicks;
        if (_elapsed >= _length) IsOpen = true;
    }

    /// <summary>The stream was interrupted: the gate is closed and the next bar is the first.</summary>
    public void Interrupt()
    {
        _first = _last = _elapsed = 0;
        IsOpen = false;
    }
}
