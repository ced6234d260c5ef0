namespace NinjaTrader.NinjaScript;

/// <summary>What an alert compares with.</summary>
public enum ChartAlertValueType
{
    NinjaScript,
    StaticValue,
    StaticTime,
}
