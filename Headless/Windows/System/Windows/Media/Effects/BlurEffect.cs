namespace System.Windows.Media.Effects;

/// <summary>Blurs an element.</summary>
public sealed class BlurEffect : Effect
{
    /// <summary>How far, in pixels.</summary>
    public double Radius { get; set; } = 5;
}
