using NinjaTrader.Cbi;
using NinjaTrader.Gui.NinjaScript;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>What a drawing belongs to.</summary>
public class DrawingToolAttachedTo
{
    private readonly DrawingTool _drawing;

    internal DrawingToolAttachedTo(DrawingTool drawing) => _drawing = drawing;

    /// <summary>The script that drew it; null for one of the user, as there are no charts.</summary>
    public IChartObject? ChartObject => _drawing.DrawnBy as IChartObject;

    /// <summary>Its name; empty for nothing.</summary>
    public string DisplayName => _drawing.DrawnBy?.DisplayName ?? string.Empty;

    /// <summary>Its instrument; null for nothing.</summary>
    public Instrument? Instrument => _drawing.DrawnBy?.Instrument;
}
