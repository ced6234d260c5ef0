using System;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Puts drawings into the collection of the script that draws.</summary>
internal static class Drawing
{
    /// <summary>A drawing with that tag: the one there is, moved, or a new one.</summary>
    internal static T Put<T>(
        NinjaScriptBase owner, string tag, bool isAutoScale, bool isGlobal, string? templateName, params ChartAnchor[] anchors)
        where T : DrawingTool, new()
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (string.IsNullOrWhiteSpace(tag)) throw new ArgumentException("A drawing needs a tag.", nameof(tag));
        DrawingToolCollection drawings = owner.Drawings;
        var drawing = drawings.Find(tag) as T;
        if (drawing is null)
        {
            drawing = new T { Tag = tag, DrawnBy = owner };
            drawings.Put(drawing);
        }

        drawing.IsAutoScale = isAutoScale;
        drawing.IsGlobalDrawingTool = isGlobal;
        drawing.TemplateName = templateName ?? string.Empty;
        drawing.OwnAnchors.Clear();
        foreach (ChartAnchor anchor in anchors)
        {
            anchor.DrawingTool = drawing;
            drawing.OwnAnchors.Add(anchor);
        }

        return drawing;
    }

    /// <summary>A point by bars ago, negative for the bars to come.</summary>
    internal static ChartAnchor At(NinjaScriptBase owner, int barsAgo, double y)
    {
        int index = owner.CurrentBar - barsAgo;
        DateTime time = owner.Bars is { } bars && index >= 0 && index < bars.Count ? bars.GetTime(index) : default;
        return new ChartAnchor
        {
            BarsAgo = barsAgo, Time = time, Price = y, DrawnOnBar = owner.CurrentBar, IsNinjaScriptDrawn = true,
        };
    }

    /// <summary>A point by time.</summary>
    internal static ChartAnchor At(NinjaScriptBase owner, DateTime time, double y) =>
        new() { Time = time, Price = y, DrawnOnBar = owner.CurrentBar, IsNinjaScriptDrawn = true };
}
