namespace System.Windows;

/// <summary>Names an event of an element.</summary>
public sealed class RoutedEvent
{
    internal RoutedEvent(string name) => Name = name;

    /// <summary>Name of the event.</summary>
    public string Name { get; }
}
