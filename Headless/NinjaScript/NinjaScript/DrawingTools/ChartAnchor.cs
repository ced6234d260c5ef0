using System;
using System.Windows;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A point of a drawing: a bar or time, and a price.</summary>
public class ChartAnchor : ICloneable
{
    /// <summary>Time.</summary>
    public DateTime Time { get; set; }

    /// <summary>Price.</summary>
    public double Price { get; set; }

    /// <summary>Bars ago when it was drawn, or int.MinValue for an anchor by time.</summary>
    public int BarsAgo { get; set; } = int.MinValue;

    /// <summary>The bar in work when it was drawn.</summary>
    public int DrawnOnBar { get; set; } = -1;

    /// <summary>Its bar, as a chart counts them.</summary>
    public double SlotIndex { get; set; }

    /// <summary>Display name.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Whether the property grid shows it.</summary>
    public bool IsBrowsable { get; set; } = true;

    /// <summary>Is editing.</summary>
    public bool IsEditing { get; set; }

    /// <summary>Whether a script drew it.</summary>
    public bool IsNinjaScriptDrawn { get; set; }

    /// <summary>Whether the property grid shows the time.</summary>
    public bool IsXPropertiesVisible { get; set; } = true;

    /// <summary>Whether the property grid shows the price.</summary>
    public bool IsYPropertyVisible { get; set; } = true;

    /// <summary>Drawing tool.</summary>
    public IDrawingTool DrawingTool { get; set; } = null!;

    /// <summary>The point that this one is measured from; null for none.</summary>
    public ChartAnchor StartAnchor { get; set; } = null!;

    /// <summary>Nowhere yet.</summary>
    public ChartAnchor()
    {
    }

    /// <summary>At a time and price.</summary>
    public ChartAnchor(DateTime time, double yValue, ChartControl? chartControl)
    {
        Time = time;
        Price = yValue;
    }

    /// <summary>At a bar and price.</summary>
    public ChartAnchor(DateTime time, double yValue, int currentBar, ChartControl? chartControl)
        : this(time, yValue, chartControl) => DrawnOnBar = currentBar;

    /// <summary>Its place on the chart: nowhere.</summary>
    public Point GetPoint(
        ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, bool pixelAlignment = true) => default;

    /// <summary>Takes over another's place.</summary>
    public void CopyDataValues(ChartAnchor toAnchor)
    {
        ArgumentNullException.ThrowIfNull(toAnchor);
        toAnchor.Time = Time;
        toAnchor.Price = Price;
        toAnchor.BarsAgo = BarsAgo;
        toAnchor.DrawnOnBar = DrawnOnBar;
        toAnchor.SlotIndex = SlotIndex;
    }

    /// <summary>A copy.</summary>
    public virtual object Clone() => MemberwiseClone();

    /// <summary>Takes all over into another, save which drawing it belongs to.</summary>
    public void CopyTo(ChartAnchor chartAnchor)
    {
        CopyDataValues(chartAnchor);
        chartAnchor.DisplayName = DisplayName;
        chartAnchor.IsBrowsable = IsBrowsable;
        chartAnchor.IsEditing = IsEditing;
        chartAnchor.IsNinjaScriptDrawn = IsNinjaScriptDrawn;
        chartAnchor.IsXPropertiesVisible = IsXPropertiesVisible;
        chartAnchor.IsYPropertyVisible = IsYPropertyVisible;
    }

    /// <summary>Moves its price by the way of the mouse; there is none here, so it stays: false.</summary>
    public bool MoveAnchorPrice(
        ChartAnchor fromPoint, ChartAnchor toPoint, ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale,
        DrawingTool tool) => false;

    /// <summary>Moves its time by the way of the mouse; there is none here, so it stays: false.</summary>
    public bool MoveAnchorTime(
        ChartAnchor fromPoint, ChartAnchor toPoint, ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale,
        DrawingTool tool) => false;

    /// <summary>Takes its price from a place on the screen; there is none here.</summary>
    public void UpdateYFromDevicePoint(Point point, ChartScale chartScale)
    {
    }

    /// <summary>Moves it by the way of the mouse.</summary>
    public void MoveAnchor(
        ChartAnchor fromPoint,
        ChartAnchor toPoint,
        ChartControl chartControl,
        ChartPanel chartPanel,
        ChartScale chartScale,
        DrawingTool tool)
    {
    }

    /// <summary>Puts it under the mouse.</summary>
    public void UpdateFromPoint(Point point, ChartControl chartControl, ChartScale chartScale)
    {
    }

    /// <summary>Puts it under the mouse in time.</summary>
    public void UpdateXFromPoint(Point point, ChartControl chartControl, ChartScale chartScale)
    {
    }

    /// <summary>Puts it under the mouse in price.</summary>
    public void UpdateYFromPoint(Point point, ChartScale chartScale)
    {
    }
}
