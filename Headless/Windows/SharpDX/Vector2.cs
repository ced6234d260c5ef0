namespace SharpDX;

/// <summary>A point or way on a drawing surface.</summary>
public struct Vector2
{
    /// <summary>To the right.</summary>
    public float X;

    /// <summary>Downwards.</summary>
    public float Y;

    /// <summary>The vector of x and y.</summary>
    public Vector2(float x, float y)
    {
        X = x;
        Y = y;
    }

    /// <summary>The origin.</summary>
    public static Vector2 Zero => default;

    /// <summary>Sum.</summary>
    public static Vector2 operator +(Vector2 left, Vector2 right) => new(left.X + right.X, left.Y + right.Y);

    /// <summary>Difference.</summary>
    public static Vector2 operator -(Vector2 left, Vector2 right) => new(left.X - right.X, left.Y - right.Y);

    /// <summary>Scaled.</summary>
    public static Vector2 operator *(Vector2 value, float scale) => new(value.X * scale, value.Y * scale);

    /// <summary>Its length.</summary>
    public float Length() => (float)System.Math.Sqrt((X * X) + (Y * Y));
}
