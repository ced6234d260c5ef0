using System.Reflection;

namespace System.Windows;

/// <summary>
/// Hands a source's event to a handler. In Windows the handler's owner may be collected meanwhile; here it lives as long as the
/// source.
/// </summary>
/// <typeparam name="TEventSource">The class that declares the event.</typeparam>
/// <typeparam name="TEventArgs">What the event tells.</typeparam>
public sealed class WeakEventManager<TEventSource, TEventArgs>
    where TEventArgs : EventArgs
{
    private WeakEventManager()
    {
    }

    /// <summary>Calls the handler whenever the source raises the event of that name.</summary>
    /// <exception cref="ArgumentException">The source has no such event, or one of another signature.</exception>
    public static void AddHandler(TEventSource source, string eventName, EventHandler<TEventArgs> handler)
    {
        EventInfo found = Event(eventName);
        found.AddEventHandler(source, Of(found, handler));
    }

    /// <summary>Ends what <see cref="AddHandler"/> began with the same handler.</summary>
    /// <exception cref="ArgumentException">The source has no such event, or one of another signature.</exception>
    public static void RemoveHandler(TEventSource source, string eventName, EventHandler<TEventArgs> handler)
    {
        EventInfo found = Event(eventName);
        found.RemoveEventHandler(source, Of(found, handler));
    }

    private static EventInfo Event(string name) =>
        typeof(TEventSource).GetEvent(name)
        ?? throw new ArgumentException($"{typeof(TEventSource).Name} has no event '{name}'.", nameof(name));

    /// <summary>Equal for equal handlers, so that it can be taken away again.</summary>
    private static Delegate Of(EventInfo to, EventHandler<TEventArgs> handler) =>
        Delegate.CreateDelegate(to.EventHandlerType!, handler.Target, handler.Method);
}
