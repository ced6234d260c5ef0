namespace NinjaTrader.NinjaScript;

/// <summary>Values by bar, read backwards from the current bar or by absolute index.</summary>
public interface ISeries<T>
{
    /// <summary>Number of bars up to the current one.</summary>
    int Count { get; }

    /// <summary>
    /// The value <paramref name="barsAgo"/> bars before the current bar; valid only inside data and order events.
    /// </summary>
    T this[int barsAgo] { get; }

    /// <summary>The value at an absolute bar index.</summary>
    T GetValueAt(int barIndex);

    /// <summary>True when a value was set there.</summary>
    bool IsValidDataPoint(int barsAgo);

    /// <summary>True when a value was set at that absolute bar index.</summary>
    bool IsValidDataPointAt(int barIndex);
}
