namespace NinjaTrader.NinjaScript;

/// <summary>Which bars fill historical orders.</summary>
public enum OrderFillResolution
{
    High,
    Standard,
}
