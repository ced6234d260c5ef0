#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// 1 when the close fell over some bars in a row, which also may have to close below their open with lower highs and
/// lows; else 0.
/// </summary>
public class NBarsDown : Indicator
{
    /// <summary>Bars in a row.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "BarCount", GroupName = "NinjaScriptParameters", Order = 0)]
    public int BarCount { get; set; }

    /// <summary>True when each bar must close below its open.</summary>
    [NinjaScriptProperty]
    [Display(Name = "BarDown", GroupName = "NinjaScriptParameters", Order = 1)]
    public bool BarDown { get; set; }

    /// <summary>True when each high must be below the one before.</summary>
    [NinjaScriptProperty]
    [Display(Name = "LowerHigh", GroupName = "NinjaScriptParameters", Order = 2)]
    public bool LowerHigh { get; set; }

    /// <summary>True when each low must be below the one before.</summary>
    [NinjaScriptProperty]
    [Display(Name = "LowerLow", GroupName = "NinjaScriptParameters", Order = 3)]
    public bool LowerLow { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults)
            return;

        Name = "N bars down";
        IsSuspendedWhileInactive = true;
        BarCount = 3;
        BarDown = true;
        LowerHigh = true;
        LowerLow = true;
        AddPlot(new Stroke(Brushes.Crimson, 2), PlotStyle.Bar, "Trigger");
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        bool holds = CurrentBar >= BarCount;
        for (int i = 0; holds && i < BarCount; i++)
        {
            holds = Close[i] < Close[i + 1]
                && (!BarDown || Close[i] < Open[i])
                && (!LowerHigh || High[i] < High[i + 1])
                && (!LowerLow || Low[i] < Low[i + 1]);
        }

        Value[0] = holds ? 1 : 0;
    }
}
