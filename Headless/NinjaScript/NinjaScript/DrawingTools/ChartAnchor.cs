using System;
using System.Windows;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>A point of a drawing: a bar or time, and a price.</summary>
public class ChartAnchor
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
    public DrawingTool? DrawingTool { get; set; }

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
