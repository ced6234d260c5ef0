namespace SharpDX.Direct2D1;

/// <summary>An ellipse.</summary>
public class EllipseGeometry : Geometry
{
    /// <summary>An ellipse.</summary>
    public EllipseGeometry(Factory factory, Ellipse ellipse) => Ellipse = ellipse;

    /// <summary>The ellipse.</summary>
    public Ellipse Ellipse { get; }
}
