namespace SharpDX.Direct2D1;

/// <summary>What lies beyond.</summary>
public enum ExtendMode
{
    Clamp,
    Wrap,
    Mirror,
}
