#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Open, high, low and close of the trading day before; 0 on the first one.</summary>
public class PriorDayOHLC : TradingDayIndicator<DayMemory>
{
    /// <summary>Open of the trading day before.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> PriorOpen => Values[0];

    /// <summary>Highest price of the trading day before.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> PriorHigh => Values[1];

    /// <summary>Lowest price of the trading day before.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> PriorLow => Values[2];

    /// <summary>Close of the trading day before.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> PriorClose => Values[3];

    /// <summary>False to leave close out.</summary>
    [Display(Name = "ShowClose", GroupName = "NinjaScriptParameters", Order = 0)]
    public bool ShowClose { get; set; }

    /// <summary>False to leave high out.</summary>
    [Display(Name = "ShowHigh", GroupName = "NinjaScriptParameters", Order = 1)]
    public bool ShowHigh { get; set; }

    /// <summary>False to leave low out.</summary>
    [Display(Name = "ShowLow", GroupName = "NinjaScriptParameters", Order = 2)]
    public bool ShowLow { get; set; }

    /// <summary>False to leave open out.</summary>
    [Display(Name = "ShowOpen", GroupName = "NinjaScriptParameters", Order = 3)]
    public bool ShowOpen { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        FollowSessions();
        if (State == State.Historical && !IsIntraday)
            RefuseBars("bars shorter than a day");
        if (State != State.SetDefaults)
            return;

        Name = "Prior day OHLC";
        IsSuspendedWhileInactive = true;
        IsOverlay = true;
        IsAutoScale = false;
        DrawOnPricePanel = false;
        ShowClose = true;
        ShowHigh = true;
        ShowLow = true;
        ShowOpen = true;
        AddPlot(new Stroke(Brushes.SteelBlue, DashStyleHelper.Dash, 2), PlotStyle.Hash, "Prior open");
        AddPlot(new Stroke(Brushes.DarkCyan, 2), PlotStyle.Hash, "Prior high");
        AddPlot(new Stroke(Brushes.Crimson, 2), PlotStyle.Hash, "Prior low");
        AddPlot(new Stroke(Brushes.SlateBlue, DashStyleHelper.Dash, 2), PlotStyle.Hash, "Prior close");
    }

    /// <inheritdoc/>
    protected override void OnBar()
    {
        if (!IsIntraday)
            return;

        Memory.Add(TradingDay(), Open[0], High[0], Low[0], Close[0]);
        if (ShowOpen)
            PriorOpen[0] = Memory.Prior.Open;
        if (ShowHigh)
            PriorHigh[0] = Memory.Prior.High;
        if (ShowLow)
            PriorLow[0] = Memory.Prior.Low;
        if (ShowClose)
            PriorClose[0] = Memory.Prior.Close;
    }
}
