#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Fast minus slow mean of the volume.</summary>
public class VolumeOscillator : Indicator
{
    private SMA fast;
    private SMA slow;

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

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Volume oscillator";
            IsSuspendedWhileInactive = true;
            Fast = 12;
            Slow = 26;
            AddPlot(new Stroke(Brushes.DodgerBlue, 2), PlotStyle.Bar, "Volume oscillator");
        }
        else if (State == State.DataLoaded)
        {
            fast = SMA(Volume, Fast);
            slow = SMA(Volume, Slow);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate() => Value[0] = fast[0] - slow[0];
}
