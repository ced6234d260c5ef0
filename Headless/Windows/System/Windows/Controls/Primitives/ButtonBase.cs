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

    /// <summary>Names Command.</summary>
    public static readonly DependencyProperty CommandProperty = new("Command");

    /// <summary>Names CommandParameter.</summary>
    public static readonly DependencyProperty CommandParameterProperty = new("CommandParameter");

    /// <summary>Names IsPressed.</summary>
    public static readonly DependencyProperty IsPressedProperty = new("IsPressed");

    /// <summary>Names Click.</summary>
    public static readonly RoutedEvent ClickEvent = new("Click");

    /// <summary>How a click comes about.</summary>
    public ClickMode ClickMode { get; set; }

    /// <summary>Whether it is held down: never.</summary>
    public bool IsPressed => false;

    /// <inheritdoc/>
    public override void RaiseEvent(RoutedEventArgs e)
    {
        if (e?.RoutedEvent == ClickEvent) OnClick();
    }
}
