namespace System.Windows.Controls;

/// <summary>Lays out elements by coordinates.</summary>
public class Canvas : Panel
{
    /// <summary>Names Left.</summary>
    public static readonly DependencyProperty LeftProperty = new("Left");

    /// <summary>Sets Left of an element.</summary>
    public static void SetLeft(UIElement element, double value) => element.SetValue(LeftProperty, value);

    /// <summary>Left of an element.</summary>
    public static double GetLeft(UIElement element) => element.GetValue(LeftProperty) as double? ?? double.NaN;

    /// <summary>Names Top.</summary>
    public static readonly DependencyProperty TopProperty = new("Top");

    /// <summary>Sets Top of an element.</summary>
    public static void SetTop(UIElement element, double value) => element.SetValue(TopProperty, value);

    /// <summary>Top of an element.</summary>
    public static double GetTop(UIElement element) => element.GetValue(TopProperty) as double? ?? double.NaN;

    /// <summary>Names Right.</summary>
    public static readonly DependencyProperty RightProperty = new("Right");

    /// <summary>Sets Right of an element.</summary>
    public static void SetRight(UIElement element, double value) => element.SetValue(RightProperty, value);

    /// <summary>Right of an element.</summary>
    public static double GetRight(UIElement element) => element.GetValue(RightProperty) as double? ?? double.NaN;

    /// <summary>Names Bottom.</summary>
    public static readonly DependencyProperty BottomProperty = new("Bottom");

    /// <summary>Sets Bottom of an element.</summary>
    public static void SetBottom(UIElement element, double value) => element.SetValue(BottomProperty, value);

    /// <summary>Bottom of an element.</summary>
    public static double GetBottom(UIElement element) => element.GetValue(BottomProperty) as double? ?? double.NaN;
}
