namespace SharpDX.Direct2D1;

/// <summary>Paints with a gradient.</summary>
public class LinearGradientBrush : Brush
{
    /// <summary>A gradient.</summary>
    public LinearGradientBrush(
        RenderTarget renderTarget, LinearGradientBrushProperties properties, GradientStopCollection stops) => Stops = stops;

    internal GradientStopCollection Stops { get; }
}
