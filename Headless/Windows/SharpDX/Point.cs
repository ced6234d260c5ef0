namespace SharpDX;

#pragma warning disable CA1051 // The library's structs have fields.
/// <summary>A point in whole pixels.</summary>
public struct Point
{
    /// <summary>Pixels from the left.</summary>
    public int X;

    /// <summary>Pixels from the top.</summary>
    public int Y;

    /// <summary>A point.</summary>
    public Point(int x, int y)
    {
        X = x;
        Y = y;
    }

    /// <summary>The point in parts of pixels.</summary>
    public static implicit operator Vector2(Point value) => new(value.X, value.Y);
}
