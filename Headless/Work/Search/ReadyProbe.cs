namespace NT8Bridge.Headless.Work.Search;

/// <summary>Notes bar by bar whether an operand is ready.</summary>
internal sealed class ReadyProbe
{
    private readonly BarBits _ready = new();
    private int _from = -1;
    private bool _wasLost;

    /// <summary>Takes the answer for the next bar.</summary>
    public void Add(int bar, bool isReady)
    {
        if (!isReady)
        {
            _wasLost |= _from >= 0;
            return;
        }

        if (_from < 0) _from = bar;
        _ready.Add(bar);
    }

    /// <summary>What was noted for so many bars.</summary>
    public ReadyBars Of(int bars) => new(_from < 0 ? bars : _from, _wasLost ? _ready.Of(bars) : null);
}
