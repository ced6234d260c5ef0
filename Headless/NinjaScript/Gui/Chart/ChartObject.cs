using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Gui.NinjaScript;

namespace NinjaTrader.Gui.Chart;

/// <summary>A script that is itself something on a chart. The host shows no chart: panel and drawing surface are null.</summary>
public abstract class ChartObject : NinjaTrader.NinjaScript.NinjaScript, IChartObject
{
    /// <summary>The panel: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ChartPanel ChartPanel => null!;

    /// <summary>The drawing surface: null.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public SharpDX.Direct2D1.RenderTarget RenderTarget => null!;

    /// <summary>Is taken into the range of the price axis.</summary>
    public bool IsAutoScale { get; set; }

    /// <summary>Whether the mouse is being looked for.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsInHitTest => false;

    /// <summary>Whether it is chosen.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsSelected { get; set; }

    /// <summary>Highest value for the scale.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double MaxValue { get; set; } = double.MinValue;

    /// <summary>Lowest value for the scale.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double MinValue { get; set; } = double.MaxValue;

    /// <summary>Order among others.</summary>
    [Browsable(false)]
    public int ZOrder { get; set; }

    /// <summary>Asks to be painted again; nothing is.</summary>
    public void ForceRefresh()
    {
    }

    /// <summary>Finds the lowest and highest value; never called here.</summary>
    public virtual void OnCalculateMinMax()
    {
    }

    /// <summary>Paints; never called here.</summary>
    public virtual void OnRender(ChartControl chartControl, ChartScale chartScale)
    {
    }

    /// <summary>The drawing surface changed; never called here.</summary>
    public virtual void OnRenderTargetChanged()
    {
    }
}
