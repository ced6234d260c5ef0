#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Share of the last bars that closed above their open, in per cent of those there are.</summary>
public class PsychologicalLine : Indicator
{
    private Series<double> rises;
    private SUM sum;

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
            Name = "Psychological line";
            IsSuspendedWhileInactive = true;
            Period = 10;
            AddPlot(Brushes.DodgerBlue, "Psychological line");
            AddLine(Brushes.DarkCyan, 75, "Over bought line");
            AddLine(Brushes.DarkCyan, 25, "Over sold line");
        }
        else if (State == State.DataLoaded)
        {
            rises = new Series<double>(this);
            sum = SUM(rises, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        rises[0] = Close[0] > Open[0] ? 1 : 0;
        Value[0] = 100 * sum[0] / Math.Min(CurrentBar + 1, Period);
    }
}
