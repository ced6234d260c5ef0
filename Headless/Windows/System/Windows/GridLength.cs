namespace System.Windows;

/// <summary>Length of a grid row or column.</summary>
public struct GridLength
{
    /// <summary>A length in pixels.</summary>
    public GridLength(double pixels)
        : this(pixels, GridUnitType.Pixel)
    {
    }

    /// <summary>A length.</summary>
    public GridLength(double value, GridUnitType type)
    {
        Value = value;
        GridUnitType = type;
    }

    /// <summary>As large as the content.</summary>
    public static GridLength Auto => new(1, GridUnitType.Auto);

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <summary>What it counts.</summary>
    public GridUnitType GridUnitType { get; }

    /// <summary>True for pixels.</summary>
    public bool IsAbsolute => GridUnitType == GridUnitType.Pixel;

    /// <summary>True for the content's size.</summary>
    public bool IsAuto => GridUnitType == GridUnitType.Auto;

    /// <summary>True for a share of what is left.</summary>
    public bool IsStar => GridUnitType == GridUnitType.Star;
}
