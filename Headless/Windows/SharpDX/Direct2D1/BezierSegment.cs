namespace SharpDX.Direct2D1;

/// <summary>A curve.</summary>
public struct BezierSegment
{
    /// <summary>Point1.</summary>
    public Vector2 Point1 { get; set; }

    /// <summary>Point2.</summary>
    public Vector2 Point2 { get; set; }

    /// <summary>Point3.</summary>
    public Vector2 Point3 { get; set; }
}
