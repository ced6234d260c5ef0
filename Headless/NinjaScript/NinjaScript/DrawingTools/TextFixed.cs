namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Text at a fixed place of the panel.</summary>
public class TextFixed : Text
{
    /// <summary>Text position.</summary>
    public TextPosition TextPosition { get; set; }
}
