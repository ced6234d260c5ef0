namespace NT8Bridge.Live.Stream;

/// <summary>The ends of the newest bars that an arbiter has handed on, and which feed gave each. Its memory is fixed.</summary>
internal sealed class HandedBars
{
    private const int Kept = 64;

    private readonly long[] _ends = new long[Kept];
    private readonly FeedRole[] _from = new FeedRole[Kept];
    private int _count;

    /// <summary>End of the newest, UTC ticks; 0 before the first.</summary>
    public long Newest { get; private set; }

    /// <summary>End of the oldest that is known, UTC ticks; 0 before the first.</summary>
    public long Oldest { get; private set; }

    public void Add(long end, FeedRole from)
    {
        int slot = _count++ % Kept;
        _ends[slot] = end;
        _from[slot] = from;
        if (end > Newest) Newest = end;
        Oldest = long.MaxValue;
        for (int i = 0; i < Kept && i < _count; i++)
        {
            if (_ends[i] < Oldest) Oldest = _ends[i];
        }
    }

    /// <summary>Which feed gave the bar that ends then; null when none did, or so long ago that it is forgotten.</summary>
    public FeedRole? GivenBy(long end)
    {
        for (int i = 0; i < Kept && i < _count; i++)
        {
            if (_ends[i] == end) return _from[i];
        }

        return null;
    }
}
