using System.Windows.Media;

namespace System.Windows.Controls;

/// <summary>A frame.</summary>
public class Border : Decorator
{
    /// <summary>Background.</summary>
    public Brush? Background { get; set; }

    /// <summary>Border brush.</summary>
    public Brush? BorderBrush { get; set; }

    /// <summary>Border thickness.</summary>
    public Thickness BorderThickness { get; set; }

    /// <summary>Corner radius.</summary>
    public CornerRadius CornerRadius { get; set; }

    /// <summary>Padding.</summary>
    public Thickness Padding { get; set; }

    /// <summary>Names Background.</summary>
    public static readonly DependencyProperty BackgroundProperty = new("Background");

    /// <summary>Names BorderBrush.</summary>
    public static readonly DependencyProperty BorderBrushProperty = new("BorderBrush");

    /// <summary>Names BorderThickness.</summary>
    public static readonly DependencyProperty BorderThicknessProperty = new("BorderThickness");

    /// <summary>Names CornerRadius.</summary>
    public static readonly DependencyProperty CornerRadiusProperty = new("CornerRadius");

    /// <summary>Names Padding.</summary>
    public static readonly DependencyProperty PaddingProperty = new("Padding");
}
