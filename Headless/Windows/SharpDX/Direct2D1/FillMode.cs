namespace SharpDX.Direct2D1;

/// <summary>What counts as inside.</summary>
public enum FillMode
{
    Alternate,
    Winding,
}
