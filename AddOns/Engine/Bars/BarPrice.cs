namespace NT8Bridge;

/// <summary>Names the number of a bar that a rule of a model reads; <see cref="Bar.Price"/> gives it.</summary>
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
