namespace SharpDX.Direct2D1;

/// <summary>How the widths of letters are measured.</summary>
public enum MeasuringMode
{
    Natural = 0,
    GdiClassic = 1,
    GdiNatural = 2,
}
