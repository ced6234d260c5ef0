using System;
using System.Collections.Generic;
using System.Windows;
using System.Windows.Input;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.NinjaScript;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Something drawn on a chart: kept with its tag, points and look, not painted.</summary>
public abstract partial class DrawingTool : ChartObject, IDrawingTool
{
    /// <summary>Tag.</summary>
    public string Tag { get; set; } = string.Empty;

    /// <summary>Is locked.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Whether it appears on all charts of its instrument.</summary>
    public bool IsGlobalDrawingTool { get; set; }

    /// <summary>Whether a script drew it.</summary>
    public bool IsAttachedToNinjaScript { get; set; }

    /// <summary>Panel index.</summary>
    public int PanelIndex { get; set; }

    /// <summary>Whether it is painted above or below the bars.</summary>
    public DrawingToolZOrder ZOrderType { get; set; }

    /// <summary>Drawing state.</summary>
    public DrawingState DrawingState { get; set; } = DrawingState.Normal;

    /// <summary>Template name.</summary>
    public string TemplateName { get; set; } = string.Empty;

    /// <summary>Whether charts offer it in their menus.</summary>
    public bool DisplayOnChartsMenus { get; set; } = true;

    /// <summary>Ignores snapping.</summary>
    public bool IgnoresSnapping { get; set; }

    /// <summary>Ignores user input.</summary>
    public bool IgnoresUserInput { get; set; }

    private readonly List<ChartAnchor> _anchors = new();

    /// <summary>Sets the defaults.</summary>
    protected DrawingTool() => ChangeState(State.SetDefaults);

    /// <summary>The points it hangs on.</summary>
    public virtual IEnumerable<ChartAnchor> Anchors => _anchors;

    /// <summary>The script that drew it; null for the user.</summary>
    public NinjaScriptBase? DrawnBy { get; internal set; }

    /// <summary>Whether the user drew it.</summary>
    public bool IsUserDrawn => DrawnBy is null;

    /// <summary>Its picture in menus.</summary>
    public virtual object? Icon => null;

    /// <summary>Whether it is ordered apart from others.</summary>
    public virtual bool IsSeparateZOrder => false;

    /// <summary>Whether alerts can name it.</summary>
    public virtual bool SupportsAlerts => false;

    internal List<ChartAnchor> OwnAnchors => _anchors;

    /// <summary>The point of that number, made where there is none yet.</summary>
    private protected ChartAnchor At(int index)
    {
        while (_anchors.Count <= index) _anchors.Add(new ChartAnchor { DrawingTool = this });
        return _anchors[index];
    }

    /// <summary>Whether it lies in what the chart shows.</summary>
    public virtual bool IsVisibleOnChart(
        ChartControl chartControl, ChartScale chartScale, DateTime firstTimeOnChart, DateTime lastTimeOnChart) => true;

    /// <summary>The points at which the mouse can take it.</summary>
    public virtual Point[] GetSelectionPoints(ChartControl chartControl, ChartScale chartScale) => Array.Empty<Point>();

    /// <summary>Shape of the mouse over it.</summary>
    public virtual Cursor? GetCursor(
        ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, Point point) => null;

    /// <summary>Parts that alerts can name.</summary>
    public virtual IEnumerable<AlertConditionItem> GetAlertConditionItems() => Array.Empty<AlertConditionItem>();

    /// <summary>Whether an alert on it is due.</summary>
    public virtual bool IsAlertConditionTrue(
        AlertConditionItem conditionItem,
        Condition condition,
        ChartAlertValue[] values,
        ChartControl chartControl,
        ChartScale chartScale) => false;

    /// <summary>The bars changed; never called here.</summary>
    public virtual void OnBarsChanged()
    {
    }

    /// <summary>The mouse went down; never called here.</summary>
    public virtual void OnMouseDown(
        ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, ChartAnchor dataPoint)
    {
    }

    /// <summary>The mouse moved; never called here.</summary>
    public virtual void OnMouseMove(
        ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, ChartAnchor dataPoint)
    {
    }

    /// <summary>The mouse came up; never called here.</summary>
    public virtual void OnMouseUp(ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, ChartAnchor dataPoint)
    {
    }

    /// <summary>Releases what it holds.</summary>
    public void Dispose() => Dispose(true);

    /// <summary>Releases what it holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>The anchor nearest to a place; null when none is near.</summary>
    protected ChartAnchor? GetClosestAnchor(
        ChartControl chartControl, ChartPanel chartPanel, ChartScale chartScale, double maxDist, Point point) => null;

    /// <summary>The bars it hangs on: those of the script that drew it.</summary>
    public ChartBars? GetAttachedToChartBars() => null;
}
