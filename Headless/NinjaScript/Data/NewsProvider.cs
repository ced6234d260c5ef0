namespace NinjaTrader.Data;

/// <summary>Where news come from.</summary>
public enum NewsProvider
{
    Unknown,
}
