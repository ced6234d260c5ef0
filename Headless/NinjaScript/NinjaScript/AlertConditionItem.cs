namespace NinjaTrader.NinjaScript;

/// <summary>A part of a drawing that alerts can name.</summary>
public class AlertConditionItem : ConditionItem
{
    /// <summary>What the drawing knows the part by.</summary>
    public object? Tag { get; set; }

    /// <summary>True to show the name alone.</summary>
    public bool ShouldOnlyDisplayName { get; set; }
}
