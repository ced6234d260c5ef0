namespace System.Windows;

/// <summary>Default of a property.</summary>
public class PropertyMetadata
{
    /// <summary>Default value.</summary>
    public object? DefaultValue { get; set; }

    /// <summary>No default.</summary>
    public PropertyMetadata()
    {
    }

    /// <summary>A default.</summary>
    public PropertyMetadata(object? defaultValue) => DefaultValue = defaultValue;
}
