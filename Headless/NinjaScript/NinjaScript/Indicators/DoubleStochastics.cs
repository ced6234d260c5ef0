#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;
using NinjaTrader.Core.FloatingPoint;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Stochastics of stochastics, both averaged over three bars.</summary>
public class DoubleStochastics : Indicator
{
    private MAX high;
    private MIN low;
    private MAX highest;
    private MIN lowest;
    private EMA rawAverage;
    private EMA twiceAverage;
    private Series<double> raw;
    private Series<double> smooth;
    private Series<double> twice;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <summary>Place of the close in the range.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> K => Values[0];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Double stochastics";
            IsSuspendedWhileInactive = true;
            Period = 10;
            AddPlot(Brushes.Crimson, "K");
            AddLine(new Stroke(Brushes.DodgerBlue, DashStyleHelper.Dash, 1), 90, "Upper");
            AddLine(new Stroke(Brushes.DodgerBlue, DashStyleHelper.Dash, 1), 10, "Lower");
        }
        else if (State == State.DataLoaded)
        {
            raw = new Series<double>(this);
            smooth = new Series<double>(this);
            twice = new Series<double>(this);
            high = MAX(High, Period);
            low = MIN(Low, Period);
            highest = MAX(smooth, Period);
            lowest = MIN(smooth, Period);
            rawAverage = EMA(raw, 3);
            twiceAverage = EMA(twice, 3);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        raw[0] = Place(Close[0], low[0], high[0], raw);
        smooth[0] = rawAverage[0];
        twice[0] = Place(smooth[0], lowest[0], highest[0], twice);
        K[0] = twiceAverage[0];
    }

    /// <summary>0 to 100; without a range it stays where it was.</summary>
    private double Place(double value, double bottom, double top, Series<double> places)
    {
        if (top.ApproxCompare(bottom) == 0)
            return CurrentBar == 0 ? 50 : places[1];
        return Math.Min(100, Math.Max(0, 100 * (value - bottom) / (top - bottom)));
    }
}
