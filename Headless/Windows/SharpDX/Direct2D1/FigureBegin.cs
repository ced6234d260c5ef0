namespace SharpDX.Direct2D1;

/// <summary>Whether a figure is filled.</summary>
public enum FigureBegin
{
    Filled,
    Hollow,
}
