namespace SharpDX.Direct2D1;

/// <summary>Smoothing of text.</summary>
public enum TextAntialiasMode
{
    Default,
    Cleartype,
    Grayscale,
    Aliased,
}
