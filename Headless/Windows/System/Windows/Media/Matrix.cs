namespace System.Windows.Media;

/// <summary>Turns, scales and moves points: x' = x·M11 + y·M21 + OffsetX, y' = x·M12 + y·M22 + OffsetY.</summary>
/// <param name="m11">Of x from x.</param>
/// <param name="m12">Of y from x.</param>
/// <param name="m21">Of x from y.</param>
/// <param name="m22">Of y from y.</param>
/// <param name="offsetX">Added to x.</param>
/// <param name="offsetY">Added to y.</param>
public struct Matrix(double m11, double m12, double m21, double m22, double offsetX, double offsetY)
{
    /// <summary>Leaves every point where it is.</summary>
    public static Matrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>Of x from x.</summary>
    public double M11 { get; set; } = m11;

    /// <summary>Of y from x.</summary>
    public double M12 { get; set; } = m12;

    /// <summary>Of x from y.</summary>
    public double M21 { get; set; } = m21;

    /// <summary>Of y from y.</summary>
    public double M22 { get; set; } = m22;

    /// <summary>Added to x.</summary>
    public double OffsetX { get; set; } = offsetX;

    /// <summary>Added to y.</summary>
    public double OffsetY { get; set; } = offsetY;

    /// <summary>Where the point comes to lie.</summary>
    public readonly Point Transform(Point point) =>
        new((point.X * M11) + (point.Y * M21) + OffsetX, (point.X * M12) + (point.Y * M22) + OffsetY);
}
