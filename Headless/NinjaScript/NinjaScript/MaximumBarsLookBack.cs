namespace NinjaTrader.NinjaScript;

/// <summary>How many values a custom series keeps.</summary>
public enum MaximumBarsLookBack
{
    TwoHundredFiftySix,
    Infinite,
}
