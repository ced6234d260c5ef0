namespace System.Windows.Shapes;

/// <summary>A line.</summary>
public class Line : Shape
{
    /// <summary>X1.</summary>
    public double X1 { get; set; }

    /// <summary>Y1.</summary>
    public double Y1 { get; set; }

    /// <summary>X2.</summary>
    public double X2 { get; set; }

    /// <summary>Y2.</summary>
    public double Y2 { get; set; }
}
