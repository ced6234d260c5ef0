namespace SharpDX.Direct2D1;

/// <summary>Where a gradient runs.</summary>
public struct LinearGradientBrushProperties
{
    /// <summary>Start point.</summary>
    public Vector2 StartPoint { get; set; }

    /// <summary>End point.</summary>
    public Vector2 EndPoint { get; set; }
}
