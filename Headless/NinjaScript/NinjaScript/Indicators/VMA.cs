#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Variable moving average (T. Chande): an exponential average whose weight grows with the momentum.</summary>
public class VMA : Indicator
{
    private CMO momentum;

    /// <summary>Number of bars.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Period { get; set; }

    /// <summary>Bars of the volatility.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "VolatilityPeriod", GroupName = "NinjaScriptParameters", Order = 1)]
    public int VolatilityPeriod { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "VMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 9;
            VolatilityPeriod = 9;
            AddPlot(Brushes.DodgerBlue, "VMA");
        }
        else if (State == State.DataLoaded)
        {
            momentum = CMO(Input, VolatilityPeriod);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        double weight = CurrentBar == 0 ? 1 : 2.0 / (Period + 1) * Math.Abs(momentum[0]) / 100;
        Value[0] = weight * Input[0] + (CurrentBar == 0 ? 0 : (1 - weight) * Value[1]);
    }
}
