namespace System.Windows.Media;

/// <summary>Paints with a gradient along a line.</summary>
public class LinearGradientBrush : GradientBrush
{
    /// <summary>Start point.</summary>
    public Point StartPoint { get; set; }

    /// <summary>End point.</summary>
    public Point EndPoint { get; set; } = new(1, 1);

    /// <summary>No colours yet.</summary>
    public LinearGradientBrush()
    {
    }

    /// <summary>From one colour to another at an angle.</summary>
    public LinearGradientBrush(Color startColor, Color endColor, double angle)
    {
        GradientStops.Add(new GradientStop(startColor, 0));
        GradientStops.Add(new GradientStop(endColor, 1));
        EndPoint = new Point(Math.Cos(angle * Math.PI / 180), Math.Sin(angle * Math.PI / 180));
    }

    /// <summary>From one colour to another between two points.</summary>
    public LinearGradientBrush(Color startColor, Color endColor, Point startPoint, Point endPoint)
    {
        GradientStops.Add(new GradientStop(startColor, 0));
        GradientStops.Add(new GradientStop(endColor, 1));
        StartPoint = startPoint;
        EndPoint = endPoint;
    }

    /// <summary>These colours.</summary>
    public LinearGradientBrush(GradientStopCollection gradientStopCollection) => GradientStops = gradientStopCollection;
}
