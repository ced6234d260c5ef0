namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Where fixed text stands, on nine places of a panel.</summary>
public enum TextPositionFine
{
    BottomCenter,
    BottomLeft,
    BottomRight,
    Center,
    CenterLeft,
    CenterRight,
    TopCenter,
    TopLeft,
    TopRight,
}
