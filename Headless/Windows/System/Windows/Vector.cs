namespace System.Windows;

/// <summary>A way on the plane.</summary>
public struct Vector : IEquatable<Vector>
{
    /// <summary>X.</summary>
    public double X { get; set; }

    /// <summary>Y.</summary>
    public double Y { get; set; }

    /// <summary>The vector of x and y.</summary>
    public Vector(double x, double y)
    {
        X = x;
        Y = y;
    }

    /// <summary>Its length.</summary>
    public double Length => Math.Sqrt(LengthSquared);

    /// <summary>The square of its length.</summary>
    public double LengthSquared => (X * X) + (Y * Y);

    /// <summary>Sum.</summary>
    public static Vector operator +(Vector left, Vector right) => new(left.X + right.X, left.Y + right.Y);

    /// <summary>Difference.</summary>
    public static Vector operator -(Vector left, Vector right) => new(left.X - right.X, left.Y - right.Y);

    /// <summary>Scaled.</summary>
    public static Vector operator *(Vector vector, double factor) => new(vector.X * factor, vector.Y * factor);

    /// <summary>Scaled.</summary>
    public static Vector operator *(double factor, Vector vector) => vector * factor;

    /// <summary>Scaled down.</summary>
    public static Vector operator /(Vector vector, double divisor) => new(vector.X / divisor, vector.Y / divisor);

    /// <summary>Equal in both parts.</summary>
    public static bool operator ==(Vector left, Vector right) => left.Equals(right);

    /// <summary>Different in a part.</summary>
    public static bool operator !=(Vector left, Vector right) => !left.Equals(right);

    /// <summary>Makes its length 1.</summary>
    public void Normalize() => this = this / Length;

    /// <inheritdoc/>
    public bool Equals(Vector other) => X == other.X && Y == other.Y;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Vector other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(X, Y);
}
