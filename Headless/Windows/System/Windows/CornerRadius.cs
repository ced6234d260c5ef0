namespace System.Windows;

/// <summary>Radii of the four corners of a frame.</summary>
public struct CornerRadius
{
    /// <summary>Top left.</summary>
    public double TopLeft { get; set; }

    /// <summary>Top right.</summary>
    public double TopRight { get; set; }

    /// <summary>Bottom right.</summary>
    public double BottomRight { get; set; }

    /// <summary>Bottom left.</summary>
    public double BottomLeft { get; set; }

    /// <summary>The same at all corners.</summary>
    public CornerRadius(double uniformRadius)
        : this(uniformRadius, uniformRadius, uniformRadius, uniformRadius)
    {
    }

    /// <summary>Each corner its own.</summary>
    public CornerRadius(double topLeft, double topRight, double bottomRight, double bottomLeft)
    {
        TopLeft = topLeft;
        TopRight = topRight;
        BottomRight = bottomRight;
        BottomLeft = bottomLeft;
    }
}
