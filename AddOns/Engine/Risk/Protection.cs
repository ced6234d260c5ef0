using System;

namespace NT8Bridge.Risk;

/// <summary>
/// Notices a position that its stop orders do not cover. A fill is told before its stop is sent, and the platform's own closing
/// cancels the stops before it sends the exit; so a position counts as unprotected when it was so at an event and still is at one
/// two seconds later or more.
/// </summary>
public sealed class Protection
{
    /// <summary>How long a position may be without its stop.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private long _since = long.MinValue;

    /// <summary>Looks at an event; true when the position has been without cover for the grace.</summary>
    /// <param name="position">Contracts held; below 0 for short.</param>
    /// <param name="covered">Contracts that working stop orders would close.</param>
    /// <param name="utcTicks">Time of the event, UTC ticks.</param>
    public bool IsMissing(int position, int covered, long utcTicks)
    {
        if (Math.Abs((long)position) <= covered)
        {
            _since = long.MinValue;
            return false;
        }

        if (_since == long.MinValue) _since = utcTicks;
        return utcTicks - _since >= Grace.Ticks;
    }
}
