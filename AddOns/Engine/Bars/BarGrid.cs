using NT8Bridge.Sessions;

namespace NT8Bridge;

/// <summary>
/// The times at which the bars of one interval end. They are counted from the session's begin B, never from midnight, and the
/// last bar of a session ends at the session's end at the latest. With P the interval, a tick at t belongs to the bar that ends
/// at <c>B + P·(1 + ⌊(t−B)/P⌋)</c>, so a tick on a boundary opens the next bar; a finer bar that ends at e belongs to the bar
/// that ends at <c>B + P·⌈(e−B)/P⌉</c>.
/// <para>
/// A grid remembers the session of the last question, because the next one mostly falls into the same session. So one grid
/// serves one series, on one thread.
/// </para>
/// </summary>
public sealed class BarGrid
{
    private readonly ISessionCalendar _calendar;
    private readonly long _interval;
    private Session _session;

    /// <summary>Makes the grid of one interval in one market.</summary>
    public BarGrid(BarInterval interval, ISessionCalendar calendar)
    {
        Interval = interval;
        _calendar = calendar ?? throw new System.ArgumentNullException(nameof(calendar));
        _interval = interval.Ticks;
        if (_interval == 0) throw new System.ArgumentException("The interval has no length.", nameof(interval));
    }

    /// <summary>Length of the bars.</summary>
    public BarInterval Interval { get; }

    /// <summary>The session of the last question that found one; empty before that.</summary>
    public Session Session => _session;

    /// <summary>End of the bar that a tick belongs to, UTC ticks; false when the market is closed at the tick's time.</summary>
    public bool TryEndOfTick(long utcTicks, out long endUtcTicks)
    {
        if (!_session.ContainsTick(utcTicks) && !Find(utcTicks))
        {
            endUtcTicks = 0;
            return false;
        }

        long bars = (utcTicks - _session.BeginUtcTicks) / _interval;
        endUtcTicks = Clip(bars + 1);
        return true;
    }

    /// <summary>
    /// End of the bar that a bar of the same or a shorter interval with this end belongs to, UTC ticks; false when that bar
    /// lies in no session.
    /// </summary>
    public bool TryEndOfBar(long finerEndUtcTicks, out long endUtcTicks)
    {
        if (!_session.ContainsBarEnd(finerEndUtcTicks) && !Find(finerEndUtcTicks - 1))
        {
            endUtcTicks = 0;
            return false;
        }

        long bars = (finerEndUtcTicks - _session.BeginUtcTicks + _interval - 1) / _interval;
        endUtcTicks = Clip(bars);
        return true;
    }

    /// <summary>Takes back <see cref="Session"/> after a question about an older bar, which has moved it there.</summary>
    internal void Return(in Session session) => _session = session;

    private long Clip(long bars)
    {
        long end = _session.BeginUtcTicks + bars * _interval;
        return end < _session.EndUtcTicks ? end : _session.EndUtcTicks;
    }

    private bool Find(long utcTicks)
    {
        Session session = _calendar.SessionAtOrAfter(utcTicks);
        if (!session.ContainsTick(utcTicks)) return false;
        _session = session;
        return true;
    }
}
