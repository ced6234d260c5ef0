#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Chaikin volatility: change in per cent of the average range. The first bar shows the average itself.</summary>
public class ChaikinVolatility : Indicator
{
    private EMA average;

    /// <summary>Bars of the average.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "MAPeriod", GroupName = "NinjaScriptParameters", Order = 0)]
    public int MAPeriod { get; set; }

    /// <summary>Bars over which the change is measured.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "ROCPeriod", GroupName = "NinjaScriptParameters", Order = 1)]
    public int ROCPeriod { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Chaikin volatility";
            IsSuspendedWhileInactive = true;
            MAPeriod = 10;
            ROCPeriod = 10;
            AddPlot(Brushes.Crimson, "Chaikin volatility");
        }
        else if (State == State.DataLoaded)
        {
            average = EMA(Range(), MAPeriod);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar == 0)
        {
            Value[0] = average[0];
            return;
        }

        double before = average[Math.Min(CurrentBar, ROCPeriod)];
        Value[0] = before == 0 ? 0 : 100 * (average[0] - before) / before;
    }
}
