namespace NinjaTrader.Data;

/// <summary>What a reversal is counted in.</summary>
public enum ReversalType
{
    Percent,
    Tick,
}
