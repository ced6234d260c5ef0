using System;
using System.Windows;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>What Draw methods of scripts use to make their own drawings.</summary>
public abstract partial class DrawingTool
{
    /// <summary>What the drawing belongs to.</summary>
    public DrawingToolAttachedTo AttachedTo => new(this);

    /// <summary>Where the mouse went down when the drawing began to move; null before.</summary>
    public ChartAnchor InitialMouseDownAnchor { get; set; } = null!;

    /// <summary>A point of a drawing by bars ago, or by time where the bars ago are <see cref="int.MinValue"/>.</summary>
    public static ChartAnchor CreateChartAnchor(NinjaScriptBase owner, int barsAgo, DateTime time, double y)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return barsAgo == int.MinValue ? Drawing.At(owner, time, y) : Drawing.At(owner, barsAgo, y);
    }

    /// <summary>Draws on the price panel or on the script's own, as the argument says for this one drawing.</summary>
    public static T DrawToggledPricePanel<T>(NinjaScriptBase owner, bool drawOnPricePanel, Func<T> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        if (owner is not IndicatorBase indicator) return draw();
        bool before = indicator.DrawOnPricePanel;
        indicator.DrawOnPricePanel = drawOnPricePanel;
        try
        {
            return draw();
        }
        finally
        {
            indicator.DrawOnPricePanel = before;
        }
    }

    /// <summary>The drawing of a tag, or a new one where there is none of that type.</summary>
    /// <exception cref="ArgumentException">The tag is empty.</exception>
    public static IDrawingTool GetByTagOrNew(NinjaScriptBase owner, Type drawType, string tag, string? templateName)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(drawType);
        if (string.IsNullOrWhiteSpace(tag)) throw new ArgumentException("A drawing needs a tag.", nameof(tag));
        DrawingTool? drawing = owner.Drawings.Find(tag);
        if (drawing?.GetType() == drawType) return drawing;
        drawing = (DrawingTool)Activator.CreateInstance(drawType)!;
        drawing.Tag = tag;
        drawing.DrawnBy = owner;
        drawing.TemplateName = templateName ?? string.Empty;
        owner.Drawings.Put(drawing);
        return drawing;
    }

    /// <summary>Number of the bar that the script works on.</summary>
    public static int GetCurrentBar(NinjaScriptBase owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return owner.CurrentBar;
    }

    /// <summary>Gives a drawing what all drawings have; it is kept under its tag.</summary>
    public static void SetDrawingToolCommonValues(
        IDrawingTool drawingTool, string tag, bool isAutoScale, NinjaScriptBase owner, bool isGlobal)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (drawingTool is not DrawingTool drawing) return;
        if (drawing.Tag != tag || owner.Drawings.Find(tag) != drawing)
        {
            drawing.Tag = tag;
            owner.Drawings.Put(drawing);
        }

        drawing.DrawnBy = owner;
        drawing.IsAutoScale = isAutoScale;
        drawing.IsGlobalDrawingTool = isGlobal;
        drawing.IsAttachedToNinjaScript = true;
        drawing.DrawingState = DrawingState.Normal;
    }

    /// <summary>Pixels of the screen: the same number, rounded.</summary>
    public int ConvertToVerticalPixels(ChartControl? chartControl, ChartPanel? chartPanel, double y) => (int)Math.Round(y);

    /// <summary>A point far beyond the second of two, on their line.</summary>
    public Point GetExtendedPoint(
        ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, ChartAnchor startAnchor, ChartAnchor endAnchor)
    {
        ArgumentNullException.ThrowIfNull(startAnchor);
        ArgumentNullException.ThrowIfNull(endAnchor);
        return GetExtendedPoint(
            startAnchor.GetPoint(chartControl, chartPanel, chartScale), endAnchor.GetPoint(chartControl, chartPanel, chartScale));
    }

    /// <summary>A point far beyond the second of two, on their line.</summary>
    public Point GetExtendedPoint(Point start, Point end) => end + ((end - start) * 1000);
}
