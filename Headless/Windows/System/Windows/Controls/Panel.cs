using System.Windows.Media;

namespace System.Windows.Controls;

/// <summary>Lays out elements.</summary>
public abstract class Panel : FrameworkElement
{
    /// <summary>Background.</summary>
    public Brush? Background { get; set; }

    /// <summary>Makes a panel without elements.</summary>
    protected Panel() => Children = new UIElementCollection(this);

    /// <summary>Its elements.</summary>
    public UIElementCollection Children { get; }

    /// <summary>Puts an element before others.</summary>
    public static void SetZIndex(UIElement element, int value) => element.SetValue(ZIndexProperty, value);

    /// <summary>Order of an element among others.</summary>
    public static int GetZIndex(UIElement element) => element.GetValue(ZIndexProperty) as int? ?? 0;

    /// <summary>Names ZIndex.</summary>
    public static readonly DependencyProperty ZIndexProperty = new("ZIndex");

    /// <summary>Names Background.</summary>
    public static readonly DependencyProperty BackgroundProperty = new("Background");
}
