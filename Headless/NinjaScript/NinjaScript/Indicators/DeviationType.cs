/// <summary>What the deviation of <see cref="NinjaTrader.NinjaScript.Indicators.ZigZag"/> is measured in.</summary>
public enum DeviationType
{
    /// <summary>Per cent of the last pivot.</summary>
    Percent,

    /// <summary>Points of the price.</summary>
    Points
}
