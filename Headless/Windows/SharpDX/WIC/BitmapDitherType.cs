namespace SharpDX.WIC;

/// <summary>How colours that are not there are made of others.</summary>
public enum BitmapDitherType
{
    None,
    Ordered4x4,
    Ordered8x8,
    Ordered16x16,
    ErrorDiffusion = 8,
}
