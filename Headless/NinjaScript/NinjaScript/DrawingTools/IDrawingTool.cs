using System.Collections.Generic;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Something drawn on a chart.</summary>
public interface IDrawingTool
{
    /// <summary>The name it is found by.</summary>
    string Tag { get; set; }

    /// <summary>The points it hangs on.</summary>
    IEnumerable<ChartAnchor> Anchors { get; }

    /// <summary>The script that drew it; null for the user.</summary>
    NinjaScriptBase? DrawnBy { get; }

    /// <summary>What is being done with it.</summary>
    DrawingState DrawingState { get; set; }

    /// <summary>Whether the user cannot move it.</summary>
    bool IsLocked { get; set; }

    /// <summary>Whether the user drew it.</summary>
    bool IsUserDrawn { get; }

    /// <summary>Whether it follows a script's scale.</summary>
    bool IsAttachedToNinjaScript { get; }

    /// <summary>Whether it appears on all charts of its instrument.</summary>
    bool IsGlobalDrawingTool { get; set; }

    /// <summary>Whether it leaves the mouse to others.</summary>
    bool IgnoresUserInput { get; }

    /// <summary>Whether it is ordered apart from others.</summary>
    bool IsSeparateZOrder { get; }

    /// <summary>Whether alerts can name it.</summary>
    bool SupportsAlerts { get; }

    /// <summary>Number of its panel.</summary>
    int PanelIndex { get; set; }

    /// <summary>What is drawn above what.</summary>
    DrawingToolZOrder ZOrderType { get; set; }
}
