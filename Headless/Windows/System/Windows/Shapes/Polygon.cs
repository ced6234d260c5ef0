using System.Windows.Media;

namespace System.Windows.Shapes;

/// <summary>A closed line.</summary>
public class Polygon : Shape
{
    /// <summary>Points.</summary>
    public PointCollection Points { get; set; } = new();
}
