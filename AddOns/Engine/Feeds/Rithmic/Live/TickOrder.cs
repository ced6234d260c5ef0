namespace NT8Bridge.Feeds.Rithmic.Live;

/// <summary>
/// Whether the ticks of a bar came so far out of order that its open or close may be wrong: its first tick was not the
/// earliest or its last not the latest. Between equal stamps arrival decides.
/// </summary>
internal struct TickOrder
{
    private long _first;
    private long _last;
    private long _earliest;
    private long _latest;
    private bool _any;

    /// <summary>True when open or close are in doubt.</summary>
    public readonly bool IsDoubtful => _any && (_first != _earliest || _last != _latest);

    public void Add(long utcTicks)
    {
        _last = utcTicks;
        if (!_any)
        {
            _first = _earliest = _latest = utcTicks;
            _any = true;
        }
        else if (utcTicks > _latest)
        {
            _latest = utcTicks;
        }
        else if (utcTicks < _earliest)
        {
            _earliest = utcTicks;
        }
    }
}
