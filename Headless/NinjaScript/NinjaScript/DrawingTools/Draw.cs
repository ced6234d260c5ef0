namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>
/// Draws: a drawing is kept with its tag, points and look, and not painted. The build writes the methods from drawings.xml.
/// </summary>
public static partial class Draw
{
}
