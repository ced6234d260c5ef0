using System.Windows.Threading;

namespace System.Windows;

/// <summary>The application; the host shows none.</summary>
public class Application
{
    /// <summary>Resources.</summary>
    public ResourceDictionary Resources { get; set; } = new();

    /// <summary>None: the host has no user interface.</summary>
    public static Application? Current => null;

    /// <summary>The main window.</summary>
    public Window? MainWindow { get; set; }

    /// <summary>The thread of the user interface.</summary>
    public Dispatcher Dispatcher { get; } = Dispatcher.CurrentDispatcher;

    /// <summary>A resource by key.</summary>
    public object? TryFindResource(object resourceKey) => Resources[resourceKey];

    /// <summary>A resource by key.</summary>
    public object? FindResource(object resourceKey) => Resources[resourceKey];
}
