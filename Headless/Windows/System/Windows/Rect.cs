namespace System.Windows;

/// <summary>A rectangle with its corner at the top left.</summary>
public struct Rect
{
    /// <summary>X.</summary>
    public double X { get; set; }

    /// <summary>Y.</summary>
    public double Y { get; set; }

    /// <summary>Width.</summary>
    public double Width { get; set; }

    /// <summary>Height.</summary>
    public double Height { get; set; }

    /// <summary>A rectangle by corner and size.</summary>
    public Rect(double x, double y, double width, double height)
    {
        X = x;
        Y = y;
        Width = width;
        Height = height;
    }

    /// <summary>The rectangle that two points span.</summary>
    public Rect(Point point1, Point point2)
        : this(
            Math.Min(point1.X, point2.X), Math.Min(point1.Y, point2.Y),
            Math.Abs(point1.X - point2.X), Math.Abs(point1.Y - point2.Y))
    {
    }

    /// <summary>Left edge.</summary>
    public double Left => X;

    /// <summary>Top edge.</summary>
    public double Top => Y;

    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>True for a point inside or on the edge.</summary>
    public bool Contains(Point point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;
}
