namespace NT8Bridge.Sessions;

/// <summary>
/// Consecutive sessions, which know the session at or after every instant from one time until the end of the last. Immutable.
/// </summary>
internal sealed class SessionRun
{
    private readonly Session[] _sessions;
    private readonly long _from;
    private readonly long _until;

    /// <param name="sessions">
    /// Sessions in order; none that ends after <paramref name="fromUtcTicks"/> and before the end of the last one is missing.
    /// </param>
    /// <param name="fromUtcTicks">The first instant that the run knows.</param>
    public SessionRun(Session[] sessions, long fromUtcTicks)
    {
        _sessions = sessions;
        _from = fromUtcTicks;
        _until = sessions[sessions.Length - 1].EndUtcTicks;
    }

    /// <summary>True when the run knows the session at or after the time.</summary>
    public bool Answers(long utcTicks) => utcTicks >= _from && utcTicks < _until;

    /// <summary>The first session that ends after the time: the one in progress, else the next.</summary>
    public Session AtOrAfter(long utcTicks)
    {
        int low = 0;
        int high = _sessions.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sessions[middle].EndUtcTicks > utcTicks) high = middle;
            else low = middle + 1;
        }

        return _sessions[low];
    }
}
