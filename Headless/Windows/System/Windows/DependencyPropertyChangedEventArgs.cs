namespace System.Windows;

/// <summary>Tells of a property that changed.</summary>
public readonly struct DependencyPropertyChangedEventArgs
{
    /// <summary>A change.</summary>
    public DependencyPropertyChangedEventArgs(DependencyProperty property, object? oldValue, object? newValue)
    {
        Property = property;
        OldValue = oldValue;
        NewValue = newValue;
    }

    /// <summary>The property.</summary>
    public DependencyProperty Property { get; }

    /// <summary>Its value before.</summary>
    public object? OldValue { get; }

    /// <summary>Its value now.</summary>
    public object? NewValue { get; }
}
