#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// 1 when the close rose over some bars in a row, which also may have to close above their open with higher highs and
/// lows; else 0.
/// </summary>
public class NBarsUp : Indicator
{
    /// <summary>Bars in a row.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "BarCount", GroupName = "NinjaScriptParameters", Order = 0)]
    public int BarCount { get; set; }

    /// <summary>True when each bar must close above its open.</summary>
    [NinjaScriptProperty]
    [Display(Name = "BarUp", GroupName = "NinjaScriptParameters", Order = 1)]
    public bool BarUp { get; set; }

    /// <summary>True when each high must be above the one before.</summary>
    [NinjaScriptProperty]
    [Display(Name = "HigherHigh", GroupName = "NinjaScriptParameters", Order = 2)]
    public bool HigherHigh { get; set; }

    /// <summary>True when each low must be above the one before.</summary>
    [NinjaScriptProperty]
    [Display(Name = "HigherLow", GroupName = "NinjaScriptParameters", Order = 3)]
    public bool HigherLow { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults)
            return;

        Name = "N bars up";
        IsSuspendedWhileInactive = true;
        BarCount = 3;
        BarUp = true;
        HigherHigh = true;
        HigherLow = true;
        AddPlot(new Stroke(Brushes.DarkCyan, 2), PlotStyle.Bar, "Diff");
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        bool holds = CurrentBar >= BarCount;
        for (int i = 0; holds && i < BarCount; i++)
        {
            holds = Close[i] > Close[i + 1]
                && (!BarUp || Close[i] > Open[i])
                && (!HigherHigh || High[i] > High[i + 1])
                && (!HigherLow || Low[i] > Low[i + 1]);
        }

        Value[0] = holds ? 1 : 0;
    }
}
