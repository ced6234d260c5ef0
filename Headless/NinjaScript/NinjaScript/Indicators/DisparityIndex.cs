#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Distance of the input from its mean, in per cent of the mean.</summary>
public class DisparityIndex : Indicator
{
    private SMA mean;

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
            Name = "DisparityIndex";
            IsSuspendedWhileInactive = true;
            Period = 25;
            AddPlot(Brushes.DodgerBlue, "DisparityIndex");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }
        else if (State == State.DataLoaded)
        {
            mean = SMA(Input, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate() => Value[0] = 100 * (Input[0] - mean[0]) / mean[0];
}
