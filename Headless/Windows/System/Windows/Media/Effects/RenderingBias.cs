namespace System.Windows.Media.Effects;

/// <summary>What matters more.</summary>
public enum RenderingBias
{
    Performance,
    Quality,
}
