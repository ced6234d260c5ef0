#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Open, high and low of the trading day so far.</summary>
public class CurrentDayOHL : TradingDayIndicator<DayMemory>
{
    /// <summary>Open of the trading day in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> CurrentOpen => Values[0];

    /// <summary>Highest price of the trading day so far.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> CurrentHigh => Values[1];

    /// <summary>Lowest price of the trading day so far.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> CurrentLow => Values[2];

    /// <summary>False to leave high out.</summary>
    [Display(Name = "ShowHigh", GroupName = "NinjaScriptParameters", Order = 0)]
    public bool ShowHigh { get; set; }

    /// <summary>False to leave low out.</summary>
    [Display(Name = "ShowLow", GroupName = "NinjaScriptParameters", Order = 1)]
    public bool ShowLow { get; set; }

    /// <summary>False to leave open out.</summary>
    [Display(Name = "ShowOpen", GroupName = "NinjaScriptParameters", Order = 2)]
    public bool ShowOpen { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        FollowSessions();
        if (State == State.Historical && !IsIntraday)
            RefuseBars("bars shorter than a day");
        if (State != State.SetDefaults)
            return;

        Name = "Current day OHL";
        IsSuspendedWhileInactive = true;
        IsOverlay = true;
        IsAutoScale = false;
        DrawOnPricePanel = false;
        BarsRequiredToPlot = 0;
        ShowHigh = true;
        ShowLow = true;
        ShowOpen = true;
        AddPlot(new Stroke(Brushes.Goldenrod, DashStyleHelper.Dash, 2), PlotStyle.Square, "Current open");
        AddPlot(new Stroke(Brushes.SeaGreen, DashStyleHelper.Dash, 2), PlotStyle.Square, "Current high");
        AddPlot(new Stroke(Brushes.Red, DashStyleHelper.Dash, 2), PlotStyle.Square, "Current low");
    }

    /// <inheritdoc/>
    protected override void OnBar()
    {
        if (!IsIntraday)
            return;

        Memory.Add(TradingDay(), Open[0], High[0], Low[0], Close[0]);
        if (ShowOpen)
            CurrentOpen[0] = Memory.Current.Open;
        if (ShowHigh)
            CurrentHigh[0] = Memory.Current.High;
        if (ShowLow)
            CurrentLow[0] = Memory.Current.Low;
    }
}
