namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Where fixed text stands.</summary>
public enum TextPosition
{
    BottomLeft,
    BottomRight,
    Center,
    TopLeft,
    TopRight,
}
