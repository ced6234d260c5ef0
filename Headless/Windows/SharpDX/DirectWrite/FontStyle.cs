namespace SharpDX.DirectWrite;

/// <summary>Style of a font.</summary>
public enum FontStyle
{
    Normal,
    Oblique,
    Italic,
}
