#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Rate of change of the volume against the one period − 1 bars ago, in per cent, averaged.</summary>
public class VROC : Indicator
{
    private Series<double> change;
    private SMA average;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <summary>Bars of the average.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 1)]
    public int Smooth { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "VROC";
            IsSuspendedWhileInactive = true;
            Period = 14;
            Smooth = 3;
            AddPlot(Brushes.Goldenrod, "VROC");
            AddLine(Brushes.DarkGray, 0, "Zero line");
        }
        else if (State == State.DataLoaded)
        {
            change = new Series<double>(this);
            average = SMA(change, Smooth);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        double before = Volume[Math.Min(CurrentBar, Period - 1)];
        change[0] = 100 * Volume[0] / (before == 0 ? 1 : before) - 100;
        Value[0] = average[0];
    }
}
