namespace System.Windows.Media.Effects;

/// <summary>A shadow behind an element.</summary>
public sealed class DropShadowEffect : Effect
{
    /// <summary>How far the shadow is blurred, in pixels.</summary>
    public double BlurRadius { get; set; } = 5;

    /// <summary>Colour of the shadow.</summary>
    public Color Color { get; set; } = Colors.Black;

    /// <summary>Where it falls, in degrees counted from the right against the clock.</summary>
    public double Direction { get; set; } = 315;

    /// <summary>Opacity from 0 to 1.</summary>
    public double Opacity { get; set; } = 1;

    /// <summary>What matters more.</summary>
    public RenderingBias RenderingBias { get; set; }

    /// <summary>How far the shadow is from the element, in pixels.</summary>
    public double ShadowDepth { get; set; } = 5;
}
