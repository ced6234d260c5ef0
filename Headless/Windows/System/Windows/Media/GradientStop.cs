namespace System.Windows.Media;

/// <summary>A colour of a gradient.</summary>
public class GradientStop
{
    /// <summary>Color.</summary>
    public Color Color { get; set; }

    /// <summary>Offset.</summary>
    public double Offset { get; set; }

    /// <summary>Transparent, at the begin.</summary>
    public GradientStop()
    {
    }

    /// <summary>A colour at a place from 0 to 1.</summary>
    public GradientStop(Color color, double offset)
    {
        Color = color;
        Offset = offset;
    }
}
