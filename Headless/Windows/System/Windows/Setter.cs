namespace System.Windows;

/// <summary>One value of a style.</summary>
public class Setter : SetterBase
{
    /// <summary>Property.</summary>
    public DependencyProperty? Property { get; set; }

    /// <summary>Value.</summary>
    public object? Value { get; set; }

    /// <summary>Nothing yet.</summary>
    public Setter()
    {
    }

    /// <summary>A value for a property.</summary>
    public Setter(DependencyProperty property, object? value)
    {
        Property = property;
        Value = value;
    }

    /// <summary>Target name.</summary>
    public string? TargetName { get; set; }

    /// <summary>A value for a property of a named element of a template.</summary>
    public Setter(DependencyProperty property, object? value, string targetName)
        : this(property, value) => TargetName = targetName;
}
