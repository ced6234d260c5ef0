using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A drawing that is one line.</summary>
public interface IStrokeProvider
{
    /// <summary>Look of the line.</summary>
    Stroke Stroke { get; set; }
}
