namespace NinjaTrader.NinjaScript;

/// <summary>What a condition compares.</summary>
public class ConditionItem
{
    /// <summary>Name that the user sees.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>By how much its value is shifted before it is compared.</summary>
    public ConditionOffset Offset { get; set; } = new();
}
