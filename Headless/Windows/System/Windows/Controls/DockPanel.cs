namespace System.Windows.Controls;

/// <summary>Lays out elements along its sides.</summary>
public class DockPanel : Panel
{
    /// <summary>Last child fill.</summary>
    public bool LastChildFill { get; set; } = true;

    /// <summary>Names Dock.</summary>
    public static readonly DependencyProperty DockProperty = new("Dock");

    /// <summary>Sets Dock of an element.</summary>
    public static void SetDock(UIElement element, Dock value) => element.SetValue(DockProperty, value);

    /// <summary>Dock of an element.</summary>
    public static Dock GetDock(UIElement element) => element.GetValue(DockProperty) as Dock? ?? default;
}
