namespace SharpDX.Direct2D1;

/// <summary>What is painted with.</summary>
public abstract class Brush : Resource
{
    /// <summary>Opacity.</summary>
    public float Opacity { get; set; } = 1;

    /// <summary>Transform.</summary>
    public Matrix3x2 Transform { get; set; }
}
