using System.Windows.Controls;

namespace System.Windows;

/// <summary>A window; never shown.</summary>
public class Window : ContentControl
{
    /// <summary>Title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>Owner.</summary>
    public Window? Owner { get; set; }

    /// <summary>Topmost.</summary>
    public bool Topmost { get; set; }

    /// <summary>Show in taskbar.</summary>
    public bool ShowInTaskbar { get; set; } = true;

    /// <summary>Window state.</summary>
    public WindowState WindowState { get; set; }

    /// <summary>Window style.</summary>
    public WindowStyle WindowStyle { get; set; }

    /// <summary>Resize mode.</summary>
    public ResizeMode ResizeMode { get; set; }

    /// <summary>Size to content.</summary>
    public SizeToContent SizeToContent { get; set; }

    /// <summary>Window startup location.</summary>
    public WindowStartupLocation WindowStartupLocation { get; set; }

    /// <summary>Left.</summary>
    public double Left { get; set; }

    /// <summary>Top.</summary>
    public double Top { get; set; }

    /// <summary>Allows transparency.</summary>
    public bool AllowsTransparency { get; set; }

    /// <summary>Dialog result.</summary>
    public bool? DialogResult { get; set; }

    /// <summary>Raised by <see cref="Close"/>.</summary>
    public event EventHandler? Closed;

    /// <summary>Raised by <see cref="Close"/> before it.</summary>
    public event EventHandler<System.ComponentModel.CancelEventArgs>? Closing;

    /// <summary>The window of an element: none.</summary>
    public static Window? GetWindow(DependencyObject dependencyObject) => null;

    /// <summary>Shows nothing.</summary>
    public void Show()
    {
    }

    /// <summary>Shows nothing and answers "cancelled".</summary>
    public bool? ShowDialog() => DialogResult ?? false;

    /// <summary>Raises the events of closing.</summary>
    public void Close()
    {
        var cancel = new System.ComponentModel.CancelEventArgs();
        OnClosing(cancel);
        if (!cancel.Cancel) OnClosed(EventArgs.Empty);
    }

    /// <summary>Hides nothing.</summary>
    public void Hide()
    {
    }

    /// <summary>Comes to the front; false, it cannot.</summary>
    public bool Activate() => false;

    /// <summary>Came to the front; never raised here.</summary>
    public event EventHandler? Activated { add { } remove { } }

    /// <summary>Moved; never raised here.</summary>
    public event EventHandler? LocationChanged { add { } remove { } }

    /// <summary>Its state changed; never raised here.</summary>
    public event EventHandler? StateChanged { add { } remove { } }

    /// <summary>Lets the mouse move it; there is none.</summary>
    public void DragMove()
    {
    }

    /// <summary>The window gets its place in the system; never here.</summary>
    public event EventHandler? SourceInitialized { add { } remove { } }

    /// <summary>The window was painted for the first time; never here.</summary>
    public event EventHandler? ContentRendered { add { } remove { } }

    /// <summary>The window lies no more above the others; never here.</summary>
    public event EventHandler? Deactivated { add { } remove { } }

    /// <summary>The window got its place in the system; never called here.</summary>
    protected virtual void OnSourceInitialized(EventArgs e)
    {
    }

    /// <summary>The window was closed.</summary>
    protected virtual void OnClosed(EventArgs e) => Closed?.Invoke(this, e);

    /// <summary>The window is about to be closed.</summary>
    protected virtual void OnClosing(System.ComponentModel.CancelEventArgs e) => Closing?.Invoke(this, e);
}
