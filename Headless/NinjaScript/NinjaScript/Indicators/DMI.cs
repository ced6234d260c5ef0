#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Core.FloatingPoint;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Directional movement index: up minus down movement as a share of both, −1 to 1.</summary>
public class DMI : Indicator
{
    private Series<double> up;
    private Series<double> down;
    private SMA upMean;
    private SMA downMean;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "DMI";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "DMI");
        }
        else if (State == State.DataLoaded)
        {
            up = new Series<double>(this);
            down = new Series<double>(this);
            upMean = SMA(up, Period);
            downMean = SMA(down, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        double rise = CurrentBar == 0 ? 0 : High[0] - High[1];
        double fall = CurrentBar == 0 ? 0 : Low[1] - Low[0];
        up[0] = rise > fall ? Math.Max(rise, 0) : 0;
        down[0] = fall > rise ? Math.Max(fall, 0) : 0;
        double both = upMean[0] + downMean[0];
        Value[0] = both.ApproxCompare(0) == 0 ? 0 : (upMean[0] - downMean[0]) / both;
    }
}
