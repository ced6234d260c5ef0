using System.Windows.Media;

namespace System.Windows.Shapes;

/// <summary>A shape.</summary>
public abstract class Shape : FrameworkElement
{
    /// <summary>Fill.</summary>
    public Brush? Fill { get; set; }

    /// <summary>Stroke.</summary>
    public Brush? Stroke { get; set; }

    /// <summary>Stroke thickness.</summary>
    public double StrokeThickness { get; set; } = 1;

    /// <summary>Stretch.</summary>
    public Stretch Stretch { get; set; }
}
