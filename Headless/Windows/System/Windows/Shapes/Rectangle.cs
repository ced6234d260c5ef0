namespace System.Windows.Shapes;

/// <summary>A rectangle.</summary>
public class Rectangle : Shape
{
    /// <summary>Radius x.</summary>
    public double RadiusX { get; set; }

    /// <summary>Radius y.</summary>
    public double RadiusY { get; set; }
}
