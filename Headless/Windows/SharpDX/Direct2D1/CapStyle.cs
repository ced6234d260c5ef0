namespace SharpDX.Direct2D1;

/// <summary>End of a line.</summary>
public enum CapStyle
{
    Flat,
    Square,
    Round,
    Triangle,
}
