namespace NinjaTrader.Data;

/// <summary>Which price of a bar a series shows.</summary>
public enum PriceType
{
    Close,
    High,
    Low,
    Median,
    Open,
    Typical,
    Weighted,
}
