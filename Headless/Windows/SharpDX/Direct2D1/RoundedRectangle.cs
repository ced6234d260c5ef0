namespace SharpDX.Direct2D1;

/// <summary>A rectangle with round corners.</summary>
public struct RoundedRectangle
{
    /// <summary>The rectangle.</summary>
    public RectangleF Rect;

    /// <summary>Width of the corners.</summary>
    public float RadiusX;

    /// <summary>Height of the corners.</summary>
    public float RadiusY;
}
