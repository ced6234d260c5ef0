namespace NT8Bridge;

/// <summary>The number of a bar that a rule or an indicator reads.</summary>
public enum BarPrice
{
    /// <summary>Last price.</summary>
    Close,

    /// <summary>First price.</summary>
    Open,

    /// <summary>Highest price.</summary>
    High,

    /// <summary>Lowest price.</summary>
    Low,

    /// <summary>Mean of high, low and close.</summary>
    Typical,

    /// <summary>Mean of high and low.</summary>
    Median,

    /// <summary>Traded quantity.</summary>
    Volume,
}
