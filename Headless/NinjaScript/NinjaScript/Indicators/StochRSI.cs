#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Where the RSI lies in its own range, 0 to 1. The bars before the first RSI count as 0, as a script reads them.
/// </summary>
public class StochRSI : Indicator
{
    private RSI rsi;
    private MAX highest;
    private MIN lowest;

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
            Name = "Stoch RSI";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "Stoch RSI");
            AddLine(Brushes.Crimson, 0.8, "Overbought");
            AddLine(Brushes.DodgerBlue, 0.5, "Neutral");
            AddLine(Brushes.Crimson, 0.2, "Oversold");
        }
        else if (State == State.DataLoaded)
        {
            rsi = RSI(Input, Period, 1);
            highest = MAX(rsi, Period);
            lowest = MIN(rsi, Period);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        // While the price stands still this shows where the RSI lies within its own rounding, as in NinjaTrader.
        double width = highest[0] - lowest[0];
        Value[0] = width <= double.Epsilon ? 0 : (rsi[0] - lowest[0]) / width;
    }
}
