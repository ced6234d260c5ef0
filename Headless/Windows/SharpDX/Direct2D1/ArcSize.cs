namespace SharpDX.Direct2D1;

/// <summary>Which of two arcs.</summary>
public enum ArcSize
{
    Small,
    Large,
}
