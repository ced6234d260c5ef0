namespace SharpDX.Direct2D1;

/// <summary>Dash pattern.</summary>
public enum DashStyle
{
    Solid,
    Dash,
    Dot,
    DashDot,
    DashDotDot,
    Custom,
}
