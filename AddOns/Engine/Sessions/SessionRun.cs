namespace NT8Bridge.Sessions;

/// <summary>A run of consecutive sessions that answers for every instant from one time until another. Immutable.</summary>
internal sealed class SessionRun
{
    private readonly Session[] _sessions;
    private readonly long _from;
    private readonly long _until;

    /// <summary>Sessions in order; all that end after <paramref name="fromUtcTicks"/> until the last one are there.</summary>
    public SessionRun(Session[] sessions, long fromUtcTicks)
    {
        _sessions = sessions;
        _from = fromUtcTicks;
        _until = sessions[sessions.Length - 1].EndUtcTicks;
    }

    public bool Answers(long utcTicks) => utcTicks >= _from && utcTicks < _until;

    /// <summary>The first session that ends after the time.</summary>
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
