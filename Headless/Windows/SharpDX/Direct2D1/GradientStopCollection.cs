namespace SharpDX.Direct2D1;

/// <summary>The colours of a gradient.</summary>
public class GradientStopCollection : Resource
{
    /// <summary>These colours.</summary>
    public GradientStopCollection(RenderTarget renderTarget, GradientStop[] stops) => Stops = stops;

    internal GradientStop[] Stops { get; }
}
