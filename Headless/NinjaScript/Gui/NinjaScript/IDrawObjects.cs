using System.Collections.Generic;
using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.Gui.NinjaScript;

/// <summary>What a script has drawn, by tag.</summary>
public interface IDrawObjects : IEnumerable<IDrawingTool>
{
    /// <summary>Number of drawings.</summary>
    int Count { get; }

    /// <summary>The drawing of a tag; null where there is none.</summary>
    IDrawingTool? this[string tag] { get; }

    /// <summary>Whether there is a drawing of that tag.</summary>
    bool Contains(string tag);
}
