using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Windows;
using System.Windows.Controls;
using System.Xml.Serialization;
using NinjaTrader.Gui.Chart;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.Gui.NinjaScript;

/// <summary>What an indicator has on a chart. The host shows none: chart, panel and drawing surface are null.</summary>
public abstract class IndicatorRenderBase : IndicatorBase, IChartObject, IChartBars
{
    /// <summary>The chart: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ChartControl ChartControl => null!;

    /// <summary>The panel: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ChartPanel ChartPanel => null!;

    /// <summary>The bars on the chart: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ChartBars ChartBars => null!;

    /// <summary>The drawing surface: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public SharpDX.Direct2D1.RenderTarget RenderTarget => null!;

    /// <summary>What the script has drawn.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public IDrawObjects DrawObjects => Drawings;

    /// <summary>Elements that the script put on the chart.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ObservableCollection<FrameworkElement> UserControlCollection { get; } = [];

    /// <summary>Whether the user may take drawings away.</summary>
    [Browsable(false)]
    public bool AllowRemovalOfDrawObjects { get; set; }

    /// <summary>Whether the mouse is being looked for.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsInHitTest => false;

    /// <summary>Whether it is chosen.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsSelected { get; set; }

    /// <summary>Order among others.</summary>
    [Browsable(false)]
    public int ZOrder { get; set; }

    /// <summary>Number of the panel, counted from 1.</summary>
    [Browsable(false)]
    public int PanelUI
    {
        get => Panel + 1;
        set => Panel = value - 1;
    }

    /// <summary>Highest value for the scale.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double MaxValue { get; set; } = double.MinValue;

    /// <summary>Lowest value for the scale.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double MinValue { get; set; } = double.MaxValue;

    /// <summary>Asks to be painted again.</summary>
    public void ForceRefresh()
    {
    }

    /// <summary>Puts it above or below others.</summary>
    public void SetZOrder(int zOrder) => ZOrder = zOrder;

    /// <summary>Takes a drawing away.</summary>
    public void RemoveDrawObject(string tag) => Drawings.Remove(tag);

    /// <summary>Takes all drawings of the script away.</summary>
    public void RemoveDrawObjects() => Drawings.Clear();

    /// <summary>Finds the lowest and highest value; never called here.</summary>
    public virtual void OnCalculateMinMax()
    {
    }

    /// <summary>Paints; never called here.</summary>
    protected virtual void OnRender(ChartControl chartControl, ChartScale chartScale)
    {
    }

    /// <summary>The drawing surface changed; never called here.</summary>
    public virtual void OnRenderTargetChanged()
    {
    }
}
