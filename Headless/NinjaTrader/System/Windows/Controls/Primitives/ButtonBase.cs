using System.Windows.Input;

namespace System.Windows.Controls.Primitives;

/// <summary>Something to click.</summary>
public abstract class ButtonBase : ContentControl
{
    /// <summary>Command.</summary>
    public ICommand? Command { get; set; }

    /// <summary>Command parameter.</summary>
    public object? CommandParameter { get; set; }

    /// <summary>Clicked; raised by <see cref="PerformClick"/>.</summary>
    public event RoutedEventHandler? Click;

    /// <summary>Clicks it, as a test or an automation may.</summary>
    internal void PerformClick() => OnClick();

    /// <summary>Raises <see cref="Click"/>.</summary>
    protected virtual void OnClick() => Click?.Invoke(this, new RoutedEventArgs { Source = this });
}
