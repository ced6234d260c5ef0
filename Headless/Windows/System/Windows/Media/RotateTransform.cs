namespace System.Windows.Media;

/// <summary>Turns.</summary>
public class RotateTransform : Transform
{
    /// <summary>Angle.</summary>
    public double Angle { get; set; }

    /// <summary>Center x.</summary>
    public double CenterX { get; set; }

    /// <summary>Center y.</summary>
    public double CenterY { get; set; }

    /// <summary>Stays.</summary>
    public RotateTransform()
    {
    }

    /// <summary>Turns by an angle in degrees.</summary>
    public RotateTransform(double angle) => Angle = angle;
}
