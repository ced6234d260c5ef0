namespace System.Windows.Media;

/// <summary>A shape.</summary>
public abstract class Geometry : DependencyObject
{
    /// <summary>The shape that a path describes; the host keeps the text.</summary>
    public static Geometry Parse(string source) => new PathGeometry { Figures = source };
}
