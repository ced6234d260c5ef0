namespace SharpDX.DirectWrite;

/// <summary>How text lies in its box.</summary>
public enum TextAlignment
{
    Leading,
    Trailing,
    Center,
    Justified,
}
