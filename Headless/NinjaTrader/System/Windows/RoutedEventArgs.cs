namespace System.Windows;

/// <summary>Tells of an event of an element.</summary>
public class RoutedEventArgs : EventArgs
{
    /// <summary>Handled.</summary>
    public bool Handled { get; set; }

    /// <summary>Source.</summary>
    public object? Source { get; set; }

    /// <summary>Original source.</summary>
    public object? OriginalSource { get; set; }
}
