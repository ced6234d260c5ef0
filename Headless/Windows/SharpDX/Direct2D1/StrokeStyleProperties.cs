namespace SharpDX.Direct2D1;

/// <summary>How lines look.</summary>
public struct StrokeStyleProperties
{
    /// <summary>Start cap.</summary>
    public CapStyle StartCap { get; set; }

    /// <summary>End cap.</summary>
    public CapStyle EndCap { get; set; }

    /// <summary>Dash cap.</summary>
    public CapStyle DashCap { get; set; }

    /// <summary>Line join.</summary>
    public LineJoin LineJoin { get; set; }

    /// <summary>Miter limit.</summary>
    public float MiterLimit { get; set; }

    /// <summary>Dash style.</summary>
    public DashStyle DashStyle { get; set; }

    /// <summary>Dash offset.</summary>
    public float DashOffset { get; set; }
}
