namespace SharpDX.Direct2D1;

/// <summary>Whether a figure is closed.</summary>
public enum FigureEnd
{
    Open,
    Closed,
}
