namespace NT8Bridge;

/// <summary>The newest bars of one series. Index 0 is the newest bar; <c>foreach</c> starts at the oldest.</summary>
public sealed class BarWindow : TimeRing<Bar>
{
    /// <summary>Makes an empty window for <paramref name="capacity"/> bars.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The capacity is below 1.</exception>
    public BarWindow(int capacity)
        : base(capacity)
    {
    }
}
