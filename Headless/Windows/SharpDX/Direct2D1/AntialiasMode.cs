namespace SharpDX.Direct2D1;

/// <summary>Smoothing of edges.</summary>
public enum AntialiasMode
{
    PerPrimitive,
    Aliased,
}
