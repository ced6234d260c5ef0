namespace NT8Bridge.Headless.Data;

/// <summary>What the rows of a file are.</summary>
public enum MarketDataKind
{
    /// <summary>Trades.</summary>
    Ticks,

    /// <summary>Time bars.</summary>
    Bars,
}
