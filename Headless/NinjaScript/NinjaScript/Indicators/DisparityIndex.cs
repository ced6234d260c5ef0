#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Distance of the close from the exponential average of the input, in per cent of the close.</summary>
public class DisparityIndex : Indicator
{
    private EMA average;

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
            average = EMA(Input, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate() => Value[0] = 100 * (Close[0] - average[0]) / Close[0];
}
