using System.Collections.ObjectModel;

namespace System.Windows;

/// <summary>Values that hold while a property has a value.</summary>
public class Trigger : TriggerBase
{
    /// <summary>The property.</summary>
    public DependencyProperty? Property { get; set; }

    /// <summary>The value of the property.</summary>
    public object? Value { get; set; }

    /// <summary>Source name.</summary>
    public string? SourceName { get; set; }

    /// <summary>The values.</summary>
    public Collection<SetterBase> Setters { get; } = new();
}
