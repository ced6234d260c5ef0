using System.Windows.Threading;

namespace System.Windows;

/// <summary>The application; the host shows none.</summary>
public class Application
{
    /// <summary>Resources.</summary>
    public ResourceDictionary Resources { get; set; } = new();

    /// <summary>An application without windows, whose dispatcher runs at once on the thread that asks.</summary>
    public static Application Current { get; } = new();

    /// <summary>The main window.</summary>
    public Window? MainWindow { get; set; }

    /// <summary>The thread of the user interface.</summary>
    public Dispatcher Dispatcher { get; } = Dispatcher.CurrentDispatcher;

    /// <summary>A resource by key; null where there is none.</summary>
    public object? TryFindResource(object resourceKey) => Resources.Contains(resourceKey) ? Resources[resourceKey] : null;

    /// <summary>A resource by key; null where there is none.</summary>
    public object? FindResource(object resourceKey) => TryFindResource(resourceKey);

    /// <summary>The open windows: none.</summary>
    public WindowCollection Windows { get; } = new();
}
