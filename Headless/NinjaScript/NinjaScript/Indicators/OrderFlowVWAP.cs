#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Volume-weighted average price of the trading day, with bands at volume-weighted standard deviations, of the input (the
/// close unless another is given) or of every tick.
/// </summary>
public class OrderFlowVWAP : Indicator
{
    private NT8Bridge.Indicators.Vwap engine;
    private int fed;
    private TicksOfBars ticks;

    /// <summary>What it is calculated from.</summary>
    [NinjaScriptProperty]
    [Display(Name = "Resolution", GroupName = "NinjaScriptParameters", Order = 0)]
    public VWAPResolution Resolution { get; set; }

    /// <summary>Session template whose trading days count; null for that of the bars.</summary>
    [NinjaScriptProperty]
    [XmlIgnore]
    [Display(Name = "TradingHours", GroupName = "NinjaScriptParameters", Order = 1)]
    public TradingHours TradingHoursInstance { get; set; }

    /// <summary>How many pairs of bands are shown.</summary>
    [NinjaScriptProperty]
    [Display(Name = "NumStandardDeviations", GroupName = "NinjaScriptParameters", Order = 2)]
    public VWAPStandardDeviations NumStandardDeviations { get; set; }

    /// <summary>Distance of the bands 1 in standard deviations.</summary>
    [NinjaScriptProperty]
    [Range(0, double.MaxValue)]
    [Display(Name = "SD1Multiplier", GroupName = "NinjaScriptParameters", Order = 3)]
    public double SD1Multiplier { get; set; }

    /// <summary>Distance of the bands 2 in standard deviations.</summary>
    [NinjaScriptProperty]
    [Range(0, double.MaxValue)]
    [Display(Name = "SD2Multiplier", GroupName = "NinjaScriptParameters", Order = 4)]
    public double SD2Multiplier { get; set; }

    /// <summary>Distance of the bands 3 in standard deviations.</summary>
    [NinjaScriptProperty]
    [Range(0, double.MaxValue)]
    [Display(Name = "SD3Multiplier", GroupName = "NinjaScriptParameters", Order = 5)]
    public double SD3Multiplier { get; set; }

    /// <summary>Volume-weighted average price.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> VWAP => Values[0];

    /// <summary>Upper band 1.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> StdDev1Upper => Values[1];

    /// <summary>Lower band 1.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> StdDev1Lower => Values[2];

    /// <summary>Upper band 2.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> StdDev2Upper => Values[3];

    /// <summary>Lower band 2.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> StdDev2Lower => Values[4];

    /// <summary>Upper band 3.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> StdDev3Upper => Values[5];

    /// <summary>Lower band 3.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> StdDev3Lower => Values[6];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "OrderFlowVWAP";
            IsOverlay = true;
            Resolution = VWAPResolution.Standard;
            NumStandardDeviations = VWAPStandardDeviations.Three;
            SD1Multiplier = 1;
            SD2Multiplier = 2;
            SD3Multiplier = 3;
            AddPlot(Brushes.DodgerBlue, "VWAP");
            AddPlot(Brushes.DarkGray, "StdDev1Upper");
            AddPlot(Brushes.DarkGray, "StdDev1Lower");
            AddPlot(Brushes.DarkGray, "StdDev2Upper");
            AddPlot(Brushes.DarkGray, "StdDev2Lower");
            AddPlot(Brushes.DarkGray, "StdDev3Upper");
            AddPlot(Brushes.DarkGray, "StdDev3Lower");
        }
        else if (State == State.Configure && Resolution == VWAPResolution.Tick)
        {
            AddDataSeries(BarsPeriodType.Tick, 1);
        }
        else if (State == State.DataLoaded)
        {
            engine = new NT8Bridge.Indicators.Vwap((TradingHoursInstance ?? TradingHours).Calendar);
            if (Resolution == VWAPResolution.Tick)
                ticks = new TicksOfBars(BarsArray[0], BarsArray[1]);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (BarsInProgress != 0)
            return;

        if (ticks == null)
            Feed(BarsArray[0], CurrentBar, Input[0]);
        else
            for (int end = ticks.EndOf(CurrentBar); fed < end;)
                Feed(BarsArray[1], fed, BarsArray[1].GetClose(fed));
        Show();
    }

    private void Feed(Data.Bars source, int index, double price)
    {
        NT8Bridge.Bar bar = new NT8Bridge.Bar(
            source.BarsSeries.GetUtcTicks(index), price, price, price, price, source.GetVolume(index), 1);
        if (index < fed)
            engine.Correct(bar);
        else
            engine.Update(bar);
        fed = index + 1;
    }

    private void Show()
    {
        if (engine.Samples == 0)
            return;

        VWAP[0] = engine.Value;
        for (int i = 1; i <= (int)NumStandardDeviations; i++)
        {
            double distance = (i == 1 ? SD1Multiplier : i == 2 ? SD2Multiplier : SD3Multiplier) * engine.StandardDeviation;
            Values[2 * i - 1][0] = engine.Value + distance;
            Values[2 * i][0] = engine.Value - distance;
        }
    }
}
