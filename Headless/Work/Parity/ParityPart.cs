namespace NT8Bridge.Headless.Work.Parity;

/// <summary>What two tapes are compared by, in the order in which one follows from the other.</summary>
public enum ParityPart
{
    /// <summary>Time, prices and volume of the bars, and which there are.</summary>
    Bars,

    /// <summary>Values of indicators and plots.</summary>
    Indicators,

    /// <summary>The engine's signals.</summary>
    Signals,

    /// <summary>Hashes of the engine's state.</summary>
    Hashes,

    /// <summary>Changes of orders.</summary>
    Orders,

    /// <summary>Executions.</summary>
    Fills,

    /// <summary>The performance at the end.</summary>
    Statistics,
}
