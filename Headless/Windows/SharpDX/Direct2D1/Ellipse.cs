namespace SharpDX.Direct2D1;

/// <summary>An ellipse.</summary>
public struct Ellipse
{
    /// <summary>Middle.</summary>
    public Vector2 Point;

    /// <summary>Half its width.</summary>
    public float RadiusX;

    /// <summary>Half its height.</summary>
    public float RadiusY;

    /// <summary>An ellipse.</summary>
    public Ellipse(Vector2 center, float radiusX, float radiusY)
    {
        Point = center;
        RadiusX = radiusX;
        RadiusY = radiusY;
    }
}
