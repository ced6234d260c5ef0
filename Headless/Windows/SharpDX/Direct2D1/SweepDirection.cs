namespace SharpDX.Direct2D1;

/// <summary>Direction of an arc.</summary>
public enum SweepDirection
{
    CounterClockwise,
    Clockwise,
}
