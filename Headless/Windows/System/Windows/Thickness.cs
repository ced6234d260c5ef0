namespace System.Windows;

/// <summary>Widths of the four sides of a frame.</summary>
public struct Thickness
{
    /// <summary>Left.</summary>
    public double Left { get; set; }

    /// <summary>Top.</summary>
    public double Top { get; set; }

    /// <summary>Right.</summary>
    public double Right { get; set; }

    /// <summary>Bottom.</summary>
    public double Bottom { get; set; }

    /// <summary>The same on all sides.</summary>
    public Thickness(double uniformLength)
        : this(uniformLength, uniformLength, uniformLength, uniformLength)
    {
    }

    /// <summary>Each side its own.</summary>
    public Thickness(double left, double top, double right, double bottom)
    {
        Left = left;
        Top = top;
        Right = right;
        Bottom = bottom;
    }
}
