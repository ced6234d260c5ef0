namespace SharpDX.Direct2D1;

/// <summary>Corner of lines.</summary>
public enum LineJoin
{
    Miter,
    Bevel,
    Round,
    MiterOrBevel,
}
