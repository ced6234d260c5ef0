#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Vortex: movement from the low before to the high (and from the high before to the low), as a share of the true range.
/// </summary>
public class Vortex : Indicator
{
    private Series<double> plus;
    private Series<double> minus;
    private Series<double> range;
    private SUM plusSum;
    private SUM minusSum;
    private SUM rangeSum;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <summary>Movement from the high before to the low, as a share of the true range.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> VIMinus => Values[1];

    /// <summary>Movement from the low before to the high, as a share of the true range.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> VIPlus => Values[0];

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Vortex";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.RoyalBlue, "VIPlus");
            AddPlot(Brushes.Red, "VIMinus");
        }
        else if (State == State.DataLoaded)
        {
            plus = new Series<double>(this);
            minus = new Series<double>(this);
            range = new Series<double>(this);
            plusSum = SUM(plus, Period);
            minusSum = SUM(minus, Period);
            rangeSum = SUM(range, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar == 0)
            return;

        plus[0] = Math.Abs(High[0] - Low[1]);
        minus[0] = Math.Abs(Low[0] - High[1]);
        range[0] = Math.Max(High[0], Close[1]) - Math.Min(Low[0], Close[1]);
        VIPlus[0] = plusSum[0] / rangeSum[0];
        VIMinus[0] = minusSum[0] / rangeSum[0];
    }
}
