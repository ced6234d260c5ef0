namespace SharpDX;

/// <summary>A rectangle on a drawing surface.</summary>
public struct RectangleF
{
    /// <summary>Left edge.</summary>
    public float X { get; set; }

    /// <summary>Top edge.</summary>
    public float Y { get; set; }

    /// <summary>Width.</summary>
    public float Width { get; set; }

    /// <summary>Height.</summary>
    public float Height { get; set; }

    /// <summary>A rectangle by corner and size.</summary>
    public RectangleF(float x, float y, float width, float height)
    {
        X = x;
        Y = y;
        Width = width;
        Height = height;
    }

    /// <summary>Left edge.</summary>
    public float Left { get => X; set => X = value; }

    /// <summary>Top edge.</summary>
    public float Top { get => Y; set => Y = value; }

    /// <summary>Right edge.</summary>
    public float Right { get => X + Width; set => Width = value - X; }

    /// <summary>Bottom edge.</summary>
    public float Bottom { get => Y + Height; set => Height = value - Y; }

    /// <summary>Middle.</summary>
    public Vector2 Center => new(X + (Width / 2), Y + (Height / 2));

    /// <summary>True for a point inside.</summary>
    public bool Contains(float x, float y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>True for a point inside.</summary>
    public bool Contains(Vector2 point) => Contains(point.X, point.Y);

    /// <summary>Whether two rectangles have something in common; touching is not enough.</summary>
    public bool Intersects(RectangleF value) =>
        value.Left < Right && value.Right > Left && value.Top < Bottom && value.Bottom > Top;
}
