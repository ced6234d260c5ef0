namespace System.Windows.Media;

/// <summary>Moves.</summary>
public class TranslateTransform : Transform
{
    /// <summary>X.</summary>
    public double X { get; set; }

    /// <summary>Y.</summary>
    public double Y { get; set; }

    /// <summary>Stays.</summary>
    public TranslateTransform()
    {
    }

    /// <summary>Moves by x and y.</summary>
    public TranslateTransform(double offsetX, double offsetY)
    {
        X = offsetX;
        Y = offsetY;
    }
}
