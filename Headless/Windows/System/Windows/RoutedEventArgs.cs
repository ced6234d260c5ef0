namespace System.Windows;

/// <summary>Tells of an event of an element.</summary>
public class RoutedEventArgs : EventArgs
{
    /// <summary>Of no event yet.</summary>
    public RoutedEventArgs()
    {
    }

    /// <summary>Of an event.</summary>
    public RoutedEventArgs(RoutedEvent routedEvent) => RoutedEvent = routedEvent;

    /// <summary>Of an event of an element.</summary>
    public RoutedEventArgs(RoutedEvent routedEvent, object source)
    {
        RoutedEvent = routedEvent;
        Source = source;
    }

    /// <summary>Routed event.</summary>
    public RoutedEvent? RoutedEvent { get; set; }

    /// <summary>Handled.</summary>
    public bool Handled { get; set; }

    /// <summary>Source.</summary>
    public object? Source { get; set; }

    /// <summary>Original source.</summary>
    public object? OriginalSource { get; set; }
}
