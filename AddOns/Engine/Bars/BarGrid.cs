using NT8Bridge.Sessions;

namespace NT8Bridge;

/// <summary>
/// Where the bars of one interval end: anchored at the session's begin B and clipped at its end E, never at midnight.
/// A tick at t belongs to the bar that ends at <c>B + P·(1 + ⌊(t−B)/P⌋)</c>, so a tick on a boundary opens the next bar;
/// a finer bar that ends at e belongs to the bar that ends at <c>B + P·⌈(e−B)/P⌉</c>.
/// Remembers the session it was last asked about, so one grid serves one series.
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

    /// <summary>The session that the last successful question fell into.</summary>
    public Session Session => _session;

    /// <summary>End of the bar that a tick belongs to; false when the market is closed at that time.</summary>
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

    /// <summary>End of the bar that a finer bar with this end belongs to; false when it lies outside every session.</summary>
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

    /// <summary>Back to a session seen before, after a question about an older bar.</summary>
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
