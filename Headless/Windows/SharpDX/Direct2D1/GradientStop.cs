namespace SharpDX.Direct2D1;

/// <summary>A colour of a gradient.</summary>
public struct GradientStop
{
    /// <summary>Color.</summary>
    public Color4 Color { get; set; }

    /// <summary>Position.</summary>
    public float Position { get; set; }
}
