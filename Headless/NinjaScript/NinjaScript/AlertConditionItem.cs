namespace NinjaTrader.NinjaScript;

/// <summary>A part of a drawing that alerts can name.</summary>
public class AlertConditionItem
{
    /// <summary>Tag.</summary>
    public object? Tag { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Should only display name.</summary>
    public bool ShouldOnlyDisplayName { get; set; }
}
