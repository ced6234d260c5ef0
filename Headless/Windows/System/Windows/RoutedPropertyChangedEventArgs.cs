namespace System.Windows;

/// <summary>Tells of a value that changed.</summary>
public class RoutedPropertyChangedEventArgs<T> : RoutedEventArgs
{
    /// <summary>A change.</summary>
    public RoutedPropertyChangedEventArgs(T oldValue, T newValue)
    {
        OldValue = oldValue;
        NewValue = newValue;
    }

    /// <summary>The value before.</summary>
    public T OldValue { get; }

    /// <summary>The value now.</summary>
    public T NewValue { get; }
}
