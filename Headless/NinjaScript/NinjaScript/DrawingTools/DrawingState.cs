namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>What is being done with a drawing.</summary>
public enum DrawingState
{
    Building,
    Editing,
    Moving,
    Normal,
}
