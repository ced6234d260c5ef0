#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Average of the difference between a fast and a slow exponential average.</summary>
public class PriceOscillator : Indicator
{
    private Series<double> difference;
    private EMA fast;
    private EMA slow;
    private EMA average;

    /// <summary>Bars of the fast average.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Fast { get; set; }

    /// <summary>Bars of the slow average.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 1)]
    public int Slow { get; set; }

    /// <summary>Bars of the average.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 2)]
    public int Smooth { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Price oscillator";
            IsSuspendedWhileInactive = true;
            Fast = 12;
            Slow = 26;
            Smooth = 9;
            AddPlot(Brushes.Goldenrod, "Price oscillator");
            AddLine(Brushes.DarkGray, 0, "Zero line");
        }
        else if (State == State.DataLoaded)
        {
            difference = new Series<double>(this);
            fast = EMA(Input, Fast);
            slow = EMA(Input, Slow);
            average = EMA(difference, Smooth);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        difference[0] = fast[0] - slow[0];
        Value[0] = average[0];
    }
}
