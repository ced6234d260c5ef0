#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>1 when the low is below those of the last bars and the close above the one before, else 0.</summary>
public class KeyReversalUp : Indicator
{
    private MIN extreme;

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
            Name = "Key reversal up";
            IsSuspendedWhileInactive = true;
            Period = 1;
            AddPlot(Brushes.DodgerBlue, "Plot 0");
        }
        else if (State == State.DataLoaded)
        {
            extreme = MIN(Low, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar < Period + 1)
            return;

        Value[0] = Low[0] < extreme[1] && Close[0] > Close[1] ? 1 : 0;
    }
}
