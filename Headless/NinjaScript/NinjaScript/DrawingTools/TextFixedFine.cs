namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Text at one of nine fixed places of the panel.</summary>
public class TextFixedFine : Text
{
    /// <summary>Where the text stands.</summary>
    public TextPositionFine TextPositionFine { get; set; }
}
