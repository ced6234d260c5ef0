namespace System.Windows;

/// <summary>The names by which styles and bindings mean properties of an element.</summary>
public partial class UIElement
{
    /// <summary>Names IsEnabled.</summary>
    public static readonly DependencyProperty IsEnabledProperty = new("IsEnabled");

    /// <summary>Names Focusable.</summary>
    public static readonly DependencyProperty FocusableProperty = new("Focusable");

    /// <summary>Names IsHitTestVisible.</summary>
    public static readonly DependencyProperty IsHitTestVisibleProperty = new("IsHitTestVisible");

    /// <summary>Names Opacity.</summary>
    public static readonly DependencyProperty OpacityProperty = new("Opacity");

    /// <summary>Names Visibility.</summary>
    public static readonly DependencyProperty VisibilityProperty = new("Visibility");

    /// <summary>Names ClipToBounds.</summary>
    public static readonly DependencyProperty ClipToBoundsProperty = new("ClipToBounds");

    /// <summary>Names SnapsToDevicePixels.</summary>
    public static readonly DependencyProperty SnapsToDevicePixelsProperty = new("SnapsToDevicePixels");

    /// <summary>Names AllowDrop.</summary>
    public static readonly DependencyProperty AllowDropProperty = new("AllowDrop");

    /// <summary>Names RenderTransform.</summary>
    public static readonly DependencyProperty RenderTransformProperty = new("RenderTransform");

    /// <summary>Names RenderTransformOrigin.</summary>
    public static readonly DependencyProperty RenderTransformOriginProperty = new("RenderTransformOrigin");

    /// <summary>Names IsMouseOver.</summary>
    public static readonly DependencyProperty IsMouseOverProperty = new("IsMouseOver");

    /// <summary>Names IsFocused.</summary>
    public static readonly DependencyProperty IsFocusedProperty = new("IsFocused");

    /// <summary>Names IsVisible.</summary>
    public static readonly DependencyProperty IsVisibleProperty = new("IsVisible");

    /// <summary>Names Effect.</summary>
    public static readonly DependencyProperty EffectProperty = new("Effect");
}
