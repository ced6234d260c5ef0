#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Fisher transform (J. Ehlers 2002): makes turning points sharp. A range below a tenth of a tick counts as that.
/// </summary>
public class FisherTransform : Indicator
{
    private MAX high;
    private MIN low;
    private Series<double> places;

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
            Name = "Fisher transform";
            IsSuspendedWhileInactive = true;
            Period = 10;
            AddPlot(new Stroke(Brushes.DodgerBlue, 2), PlotStyle.Bar, "Fisher transform");
        }
        else if (State == State.DataLoaded)
        {
            high = MAX(Input, Period);
            low = MIN(Input, Period);
            places = new Series<double>(this);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        double width = Math.Max(high[0] - low[0], TickSize / 10);
        double place = 0.66 * ((Input[0] - low[0]) / width - 0.5) + (CurrentBar == 0 ? 0 : 0.67 * places[1]);
        places[0] = place > 0.99 ? 0.999 : place < -0.99 ? -0.999 : place;
        Value[0] = 0.5 * Math.Log((1 + places[0]) / (1 - places[0])) + (CurrentBar == 0 ? 0 : 0.5 * Value[1]);
    }
}
