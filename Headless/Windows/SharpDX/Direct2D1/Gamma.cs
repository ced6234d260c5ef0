namespace SharpDX.Direct2D1;

/// <summary>How colours are mixed.</summary>
public enum Gamma
{
    StandardRgb,
    Linear,
}
