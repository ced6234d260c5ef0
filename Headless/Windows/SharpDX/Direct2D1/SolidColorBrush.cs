namespace SharpDX.Direct2D1;

/// <summary>Paints with one colour.</summary>
public class SolidColorBrush : Brush
{
    /// <summary>Color.</summary>
    public Color4 Color { get; set; }

    /// <summary>A brush of a colour.</summary>
    public SolidColorBrush(RenderTarget renderTarget, Color4 color) => Color = color;
}
