namespace NinjaTrader.NinjaScript;

/// <summary>The tab of the output window that Print writes to.</summary>
public enum PrintTo
{
    OutputTab1,
    OutputTab2,
}
