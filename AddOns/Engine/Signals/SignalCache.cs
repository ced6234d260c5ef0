namespace NT8Bridge;

/// <summary>The newest signals, by index (0 = newest) and by bar time.</summary>
public sealed class SignalCache : TimeRing<Signal>
{
    /// <summary>Makes an empty cache for <paramref name="capacity"/> signals.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">Capacity below 1.</exception>
    public SignalCache(int capacity)
        : base(capacity)
    {
    }
}
