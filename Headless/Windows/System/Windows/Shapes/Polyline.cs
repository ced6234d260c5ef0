using System.Windows.Media;

namespace System.Windows.Shapes;

/// <summary>A line of points.</summary>
public class Polyline : Shape
{
    /// <summary>Points.</summary>
    public PointCollection Points { get; set; } = new();
}
