namespace System.Windows;

/// <summary>Listens to an event of the elements of a style.</summary>
public class EventSetter : SetterBase
{
    /// <summary>Nothing yet.</summary>
    public EventSetter()
    {
    }

    /// <summary>A listener to an event.</summary>
    public EventSetter(RoutedEvent routedEvent, Delegate handler)
    {
        Event = routedEvent;
        Handler = handler;
    }

    /// <summary>The event.</summary>
    public RoutedEvent? Event { get; set; }

    /// <summary>The listener.</summary>
    public Delegate? Handler { get; set; }
}
