using System.Windows.Input;

namespace System.Windows.Controls;

/// <summary>A line of a menu.</summary>
public class MenuItem : ItemsControl
{
    /// <summary>Header.</summary>
    public object? Header { get; set; }

    /// <summary>Icon.</summary>
    public object? Icon { get; set; }

    /// <summary>Is checkable.</summary>
    public bool IsCheckable { get; set; }

    /// <summary>Is checked.</summary>
    public bool IsChecked { get; set; }

    /// <summary>Command.</summary>
    public ICommand? Command { get; set; }

    /// <summary>Input gesture text.</summary>
    public string InputGestureText { get; set; } = string.Empty;

    /// <summary>Chosen; raised by <see cref="PerformClick"/>.</summary>
    public event RoutedEventHandler? Click;

    /// <summary>Chooses it, as a test or an automation may.</summary>
    internal void PerformClick() => Click?.Invoke(this, new RoutedEventArgs { Source = this });
}
