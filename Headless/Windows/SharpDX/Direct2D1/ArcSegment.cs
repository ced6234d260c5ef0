namespace SharpDX.Direct2D1;

/// <summary>A piece of an ellipse.</summary>
public struct ArcSegment
{
    /// <summary>Point.</summary>
    public Vector2 Point { get; set; }

    /// <summary>Size.</summary>
    public Size2F Size { get; set; }

    /// <summary>Rotation angle.</summary>
    public float RotationAngle { get; set; }

    /// <summary>Sweep direction.</summary>
    public SweepDirection SweepDirection { get; set; }

    /// <summary>Arc size.</summary>
    public ArcSize ArcSize { get; set; }
}
