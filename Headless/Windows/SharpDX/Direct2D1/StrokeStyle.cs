namespace SharpDX.Direct2D1;

/// <summary>How lines look.</summary>
public class StrokeStyle : Resource
{
    /// <summary>A look.</summary>
    public StrokeStyle(Factory factory, StrokeStyleProperties properties) => Properties = properties;

    /// <summary>A look with dashes of one's own.</summary>
    public StrokeStyle(Factory factory, StrokeStyleProperties properties, float[] dashes) => Properties = properties;

    internal StrokeStyleProperties Properties { get; }
}
