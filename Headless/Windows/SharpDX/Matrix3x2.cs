namespace SharpDX;

/// <summary>Moves, turns and scales on a drawing surface.</summary>
public struct Matrix3x2
{
    /// <summary>M11.</summary>
    public float M11;

    /// <summary>M12.</summary>
    public float M12;

    /// <summary>M21.</summary>
    public float M21;

    /// <summary>M22.</summary>
    public float M22;

    /// <summary>M31.</summary>
    public float M31;

    /// <summary>M32.</summary>
    public float M32;

    /// <summary>Changes nothing.</summary>
    public static Matrix3x2 Identity => new() { M11 = 1, M22 = 1 };

    /// <summary>Moves.</summary>
    public static Matrix3x2 Translation(float x, float y) => new() { M11 = 1, M22 = 1, M31 = x, M32 = y };

    /// <summary>Moves.</summary>
    public static Matrix3x2 Translation(Vector2 value) => Translation(value.X, value.Y);

    /// <summary>Scales.</summary>
    public static Matrix3x2 Scaling(float x, float y) => new() { M11 = x, M22 = y };

    /// <summary>Turns by an angle in radians.</summary>
    public static Matrix3x2 Rotation(float angle) => new()
    {
        M11 = (float)System.Math.Cos(angle), M12 = (float)System.Math.Sin(angle),
        M21 = -(float)System.Math.Sin(angle), M22 = (float)System.Math.Cos(angle),
    };

    /// <summary>Turns by an angle in radians around a point.</summary>
    public static Matrix3x2 Rotation(float angle, Vector2 center) =>
        Translation(new Vector2(-center.X, -center.Y)) * Rotation(angle) * Translation(center);

    /// <summary>One after the other.</summary>
    public static Matrix3x2 operator *(Matrix3x2 left, Matrix3x2 right) => new()
    {
        M11 = (left.M11 * right.M11) + (left.M12 * right.M21),
        M12 = (left.M11 * right.M12) + (left.M12 * right.M22),
        M21 = (left.M21 * right.M11) + (left.M22 * right.M21),
        M22 = (left.M21 * right.M12) + (left.M22 * right.M22),
        M31 = (left.M31 * right.M11) + (left.M32 * right.M21) + right.M31,
        M32 = (left.M31 * right.M12) + (left.M32 * right.M22) + right.M32,
    };

    /// <summary>Makes things larger or smaller, seen from a point that stays.</summary>
    public static Matrix3x2 Scaling(float x, float y, Vector2 center) =>
        Translation(new Vector2(-center.X, -center.Y)) * Scaling(x, y) * Translation(center);

    /// <summary>Makes things larger or smaller.</summary>
    public static Matrix3x2 Scaling(Vector2 scale) => Scaling(scale.X, scale.Y);

    /// <summary>Makes things larger or smaller, the same in both directions.</summary>
    public static Matrix3x2 Scaling(float scale) => Scaling(scale, scale);
}
