namespace System.Windows.Media;

/// <summary>Paints with a gradient.</summary>
public abstract class GradientBrush : Brush
{
    /// <summary>Gradient stops.</summary>
    public GradientStopCollection GradientStops { get; set; } = new();
}
