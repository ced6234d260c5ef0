using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Windows;
using System.Windows.Controls;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui.NinjaScript;

namespace NinjaTrader.Gui.Chart;

/// <summary>A chart as scripts see it. The host shows none, so scripts get null where they ask for their chart.</summary>
public class ChartControl : Control
{
    /// <summary>Look of the chart.</summary>
    public ChartControlProperties Properties { get; } = new();

    /// <summary>Its panels.</summary>
    public Collection<ChartPanel> ChartPanels { get; } = new ObservableCollection<ChartPanel>();

    /// <summary>Its indicators.</summary>
    public ObservableCollection<IndicatorRenderBase> Indicators { get; } = new();

    /// <summary>Its strategies.</summary>
    public ObservableCollection<StrategyRenderBase> Strategies { get; } = new();

    /// <summary>Its bars.</summary>
    public ObservableCollection<ChartBars> BarsArray { get; } = new();

    /// <summary>Period of the primary bars.</summary>
    public BarsPeriod BarsPeriod { get; set; } = new();

    /// <summary>Instrument of the primary bars.</summary>
    public Instrument? Instrument { get; set; }

    /// <summary>The order panel.</summary>
    public ChartTrader? ChartTrader { get; set; }

    /// <summary>The page that shows the chart.</summary>
    public ChartTab? ChartTab { get; set; }

    /// <summary>The window that shows the chart.</summary>
    public Chart? OwnerChart { get; set; }

    /// <summary>How bars are spaced.</summary>
    public BarSpacingType BarSpacingType { get; set; }

    /// <summary>Width of a bar in pixels.</summary>
    public double BarWidth { get; set; } = 3;

    /// <summary>Widths of the bars of each series in pixels.</summary>
    public double[] BarWidthArray { get; set; } = { 3 };

    /// <summary>Left edge of the drawing area.</summary>
    public int CanvasLeft { get; set; }

    /// <summary>Right edge of the drawing area.</summary>
    public int CanvasRight { get; set; }

    /// <summary>Height of the time axis.</summary>
    public double AxisXHeight { get; set; }

    /// <summary>Width of the left axis.</summary>
    public double AxisYLeftWidth { get; set; }

    /// <summary>Width of the right axis.</summary>
    public double AxisYRightWidth { get; set; }

    /// <summary>Space left of the first bar.</summary>
    public double BarMarginLeft { get; set; }

    /// <summary>First time that is drawn.</summary>
    public DateTime FirstTimePainted { get; set; }

    /// <summary>Last time that is drawn.</summary>
    public DateTime LastTimePainted { get; set; }

    /// <summary>Last slot that is drawn.</summary>
    public int LastSlotPainted { get; set; }

    /// <summary>Slots that are drawn.</summary>
    public int SlotsPainted { get; set; }

    /// <summary>Time that is drawn.</summary>
    public TimeSpan TimePainted { get; set; }

    /// <summary>Where the mouse went down.</summary>
    public Point MouseDownPoint { get; set; }

    /// <summary>Whether the arrow for scrolling is seen.</summary>
    public bool IsScrollArrowVisible { get; set; }

    /// <summary>Whether drawing goes on.</summary>
    public bool IsStayInDrawMode { get; set; }

    /// <summary>Whether there is a left axis.</summary>
    public bool IsYAxisDisplayedLeft { get; set; }

    /// <summary>Whether there is an axis over the chart.</summary>
    public bool IsYAxisDisplayedOverlay { get; set; }

    /// <summary>Whether there is a right axis.</summary>
    public bool IsYAxisDisplayedRight { get; set; } = true;

    /// <summary>The surface the chart is shown on: none.</summary>
    public PresentationSource? PresentationSource => null;

    /// <summary>Width of a bar in pixels.</summary>
    public int GetBarPaintWidth(ChartBars chartBars) => 1 + (2 * ((int)BarWidth - 1));

    /// <summary>Place of a time: nowhere.</summary>
    public int GetXByTime(DateTime time) => 0;

    /// <summary>Place of a bar: nowhere.</summary>
    public int GetXByBarIndex(ChartBars chartBars, int barIndex) => 0;

    /// <summary>Time at a place.</summary>
    public DateTime GetTimeByX(int x) => FirstTimePainted;

    /// <summary>Slot of a time.</summary>
    public double GetSlotIndexByTime(DateTime time) => 0;

    /// <summary>Slot at a place.</summary>
    public double GetSlotIndexByX(int x) => 0;

    /// <summary>Time of a slot.</summary>
    public DateTime GetTimeBySlotIndex(double slotIndex) => FirstTimePainted;

    /// <summary>Takes a drawing away.</summary>
    public void RemoveDrawingTool(NinjaTrader.NinjaScript.DrawingTools.DrawingTool drawingTool, bool isUndo, bool isPersist)
    {
    }

    /// <summary>How the crosshair moves.</summary>
    public CrosshairType CrosshairType { get; set; }

#pragma warning disable CA1051 // Compiled scripts read the field.
    /// <summary>Height of a panel's header in pixels.</summary>
    public float HeaderHeight;
#pragma warning restore CA1051

    /// <summary>What is on the chart, over all panels.</summary>
    public IEnumerable<IChartObject> ChartObjects => ChartPanels.SelectMany(panel => panel.ChartObjects);

    /// <summary>Brush of what is chosen: null.</summary>
    public SharpDX.Direct2D1.Brush SelectionBrush => null!;

    /// <summary>Brush that a script gave a bar: null.</summary>
    public SharpDX.Direct2D1.Brush GetBarOverrideBrush(ChartBars chartBars, int barIndex) => null!;

    /// <summary>Brush that a script gave a bar's outline: null.</summary>
    public SharpDX.Direct2D1.Brush GetCandleOutlineOverrideBrush(ChartBars chartBars, int barIndex) => null!;

    /// <summary>Field in which the user writes; each call makes an empty one.</summary>
    public TextBox GetTextEntryBox() => new();

    /// <summary>Lets the user draw; nobody does.</summary>
    public void TryStartDrawing(string drawingToolType)
    {
    }

    /// <summary>Lets the user drag something; nobody does.</summary>
    public void InitDragDrop(IChartObject chartObject)
    {
    }

    /// <summary>Opens the list of indicators; there is no window for it.</summary>
    public void OnIndicatorsHotKey(object sender, System.Windows.Input.KeyEventArgs e)
    {
    }
}
