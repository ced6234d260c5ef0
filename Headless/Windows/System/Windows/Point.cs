namespace System.Windows;

/// <summary>A point on the plane.</summary>
public struct Point : IEquatable<Point>
{
    /// <summary>X.</summary>
    public double X { get; set; }

    /// <summary>Y.</summary>
    public double Y { get; set; }

    /// <summary>The point at x and y.</summary>
    public Point(double x, double y)
    {
        X = x;
        Y = y;
    }

    /// <summary>The way from one point to the other.</summary>
    public static Vector operator -(Point left, Point right) => new(left.X - right.X, left.Y - right.Y);

    /// <summary>The point moved by a vector.</summary>
    public static Point operator +(Point point, Vector vector) => new(point.X + vector.X, point.Y + vector.Y);

    /// <summary>The point moved back by a vector.</summary>
    public static Point operator -(Point point, Vector vector) => new(point.X - vector.X, point.Y - vector.Y);

    /// <summary>Equal in both parts.</summary>
    public static bool operator ==(Point left, Point right) => left.Equals(right);

    /// <summary>Different in a part.</summary>
    public static bool operator !=(Point left, Point right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Point other) => X == other.X && Y == other.Y;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Point other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(X, Y);
}
