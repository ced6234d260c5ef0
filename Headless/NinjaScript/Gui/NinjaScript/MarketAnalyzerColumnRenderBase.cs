using System.Windows;
using System.Windows.Media;
using NinjaTrader.NinjaScript;

namespace NinjaTrader.Gui.NinjaScript;

/// <summary>A column that draws its cell; the host does not ask it to.</summary>
public abstract class MarketAnalyzerColumnRenderBase : MarketAnalyzerColumnBase
{
    /// <summary>Draws the cell; never called here.</summary>
    public virtual void OnRender(DrawingContext dc, Size renderSize)
    {
    }
}
