namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>How many pairs of bands <see cref="OrderFlowVWAP"/> shows.</summary>
public enum VWAPStandardDeviations
{
    /// <summary>No band.</summary>
    None,

    /// <summary>One above, one below.</summary>
    One,

    /// <summary>Two above, two below.</summary>
    Two,

    /// <summary>Three above, three below.</summary>
    Three
}
