namespace System.Windows;

/// <summary>Tells of a change of size.</summary>
public class SizeChangedEventArgs : RoutedEventArgs
{
    /// <summary>New size.</summary>
    public Size NewSize { get; set; }

    /// <summary>Previous size.</summary>
    public Size PreviousSize { get; set; }
}
