#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Ease of movement (R. Arms): change of the median price for the volume that it took, averaged. From the second bar on.
/// A bar with neither range nor volume makes it not a number from there on, as in NinjaTrader.
/// </summary>
public class EaseOfMovement : Indicator
{
    private Series<double> ease;
    private EMA average;

    /// <summary>Bars of the average.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Smoothing", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Smoothing { get; set; }

    /// <summary>Scale of the volume.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "VolumeDivisor", GroupName = "NinjaScriptParameters", Order = 1)]
    public int VolumeDivisor { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Ease of movement";
            IsSuspendedWhileInactive = true;
            Smoothing = 14;
            VolumeDivisor = 10000;
            AddPlot(Brushes.DodgerBlue, "Ease of movement");
            AddLine(Brushes.DarkGray, 0, "Zero line");
        }
        else if (State == State.DataLoaded)
        {
            ease = new Series<double>(this);
            average = EMA(ease, Smoothing);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar == 0)
            return;

        double effort = Volume[0] / VolumeDivisor / (High[0] - Low[0]);
        ease[0] = effort == 0 ? 0 : (Median[0] - Median[1]) / effort;
        Value[0] = average[0];
    }
}
