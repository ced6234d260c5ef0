namespace NinjaTrader.NinjaScript;

/// <summary>Priority of an alert.</summary>
public enum Priority
{
    High,
    Medium,
    Low,
}
