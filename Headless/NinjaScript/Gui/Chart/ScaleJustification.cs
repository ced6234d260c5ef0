namespace NinjaTrader.Gui.Chart;

/// <summary>Which axis a script uses.</summary>
public enum ScaleJustification
{
    Right,
    Left,
    Overlay,
}
