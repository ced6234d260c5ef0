using System;
using System.ComponentModel;
using System.Windows.Media;
using System.Windows.Threading;
using System.Xml.Serialization;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript;

/// <summary>How a script looks on a chart: kept for whoever asks, not painted.</summary>
public abstract partial class NinjaScriptBase
{
    private BrushSeries? _backBrushes;
    private BrushSeries? _backBrushesAll;
    private BrushSeries? _barBrushes;
    private BrushSeries? _candleOutlineBrushes;

    /// <summary>Whether the user can change the lines.</summary>
    [Browsable(false)]
    public bool AreLinesConfigurable { get; set; } = true;

    /// <summary>Whether the user can change the plots.</summary>
    [Browsable(false)]
    public bool ArePlotsConfigurable { get; set; } = true;

    /// <summary>Bars by which plots are shifted to the right.</summary>
    public int Displacement { get; set; }

    /// <summary>Whether values appear in the data box.</summary>
    public bool DisplayInDataBox { get; set; } = true;

    /// <summary>Whether the script takes part in scaling its panel.</summary>
    public bool IsAutoScale { get; set; } = true;

    /// <summary>Whether the script needs bars at all.</summary>
    [Browsable(false)]
    public bool IsDataSeriesRequired { get; set; } = true;

    /// <summary>True to share the panel of its input.</summary>
    [Browsable(false)]
    public bool IsOverlay { get; set; }

    /// <summary>Number of the panel.</summary>
    public int Panel { get; set; }

    /// <summary>Whether the last values are marked on the axis.</summary>
    public bool PaintPriceMarkers { get; set; } = true;

    /// <summary>The axis that plots use.</summary>
    public ScaleJustification ScaleJustification { get; set; } = ScaleJustification.Right;

    /// <summary>Whether transparent plots appear in the data box.</summary>
    [Browsable(false)]
    public bool ShowTransparentPlotsInDataBox { get; set; }

    /// <summary>Whether drawing tools are hidden.</summary>
    [Browsable(false)]
    public bool DrawingToolsHidden { get; set; }

    /// <summary>The thread of the chart's window.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Dispatcher Dispatcher { get; } = Dispatcher.CurrentDispatcher;

    /// <summary>Background of the panel at the current bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Brush? BackBrush
    {
        get => BackBrushes[0];
        set => BackBrushes[0] = value;
    }

    /// <summary>Background of the panel at every bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BrushSeries BackBrushes
    {
        get => _backBrushes ??= new BrushSeries(this);
        set => _backBrushes = value;
    }

    /// <summary>Background of all panels at the current bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Brush? BackBrushAll
    {
        get => BackBrushesAll[0];
        set => BackBrushesAll[0] = value;
    }

    /// <summary>Background of all panels at every bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BrushSeries BackBrushesAll
    {
        get => _backBrushesAll ??= new BrushSeries(this);
        set => _backBrushesAll = value;
    }

    /// <summary>Body of the current price bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Brush? BarBrush
    {
        get => BarBrushes[0];
        set => BarBrushes[0] = value;
    }

    /// <summary>Body of every price bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BrushSeries BarBrushes
    {
        get => _barBrushes ??= new BrushSeries(this);
        set => _barBrushes = value;
    }

    /// <summary>Outline of the current price bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Brush? CandleOutlineBrush
    {
        get => CandleOutlineBrushes[0];
        set => CandleOutlineBrushes[0] = value;
    }

    /// <summary>Outline of every price bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BrushSeries CandleOutlineBrushes => _candleOutlineBrushes ??= new BrushSeries(this);

    /// <summary>The brush of every plot at every bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BrushSeries[] PlotBrushes { get; private set; } = Array.Empty<BrushSeries>();

    /// <summary>A price as the axis shows it.</summary>
    public virtual string FormatPriceMarker(double price) => Instrument is null
        ? price.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Instrument.MasterInstrument.FormatPrice(price);
}
