namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Tells a trade that was sent twice from an equal trade that really happened: a session's running volume grows with every
/// trade, so the same running volume means the same message. Remembers the last 256.
/// </summary>
internal sealed class SeenVolumes
{
    private readonly long[] _recent = new long[256];
    private int _next;
    private int _count;
    private long _highest;

    /// <summary>Notes the running volume of a trade; false when a trade had it already.</summary>
    public bool TryAdd(long runningVolume)
    {
        if (runningVolume <= _highest && Contains(runningVolume)) return false;
        // A far smaller value is the begin of a new session, whose volumes repeat those of the last.
        if (runningVolume < _highest && runningVolume < Smallest()) Reset();
        if (runningVolume > _highest) _highest = runningVolume;
        _recent[_next] = runningVolume;
        _next = (_next + 1) & (_recent.Length - 1);
        if (_count < _recent.Length) _count++;
        return true;
    }

    /// <summary>Forgets everything, as at a new connection.</summary>
    public void Reset()
    {
        _count = _next = 0;
        _highest = 0;
    }

    private bool Contains(long runningVolume)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_recent[i] == runningVolume) return true;
        }

        return false;
    }

    private long Smallest()
    {
        long smallest = long.MaxValue;
        for (int i = 0; i < _count; i++)
        {
            if (_recent[i] < smallest) smallest = _recent[i];
        }

        return smallest;
    }
}
