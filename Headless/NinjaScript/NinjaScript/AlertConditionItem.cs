namespace NinjaTrader.NinjaScript;

/// <summary>A part of a drawing that alerts can name.</summary>
public class AlertConditionItem
{
    /// <summary>What the drawing knows the part by.</summary>
    public object? Tag { get; set; }

    /// <summary>Name in the alert's list.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>True to show the name alone.</summary>
    public bool ShouldOnlyDisplayName { get; set; }
}
