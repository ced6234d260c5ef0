#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Core.FloatingPoint;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Balance of power: close minus open as a share of the range, averaged.</summary>
public class BOP : Indicator
{
    private Series<double> share;
    private SMA average;

    /// <summary>Bars of the average.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Smooth { get; set; }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "BOP";
            IsSuspendedWhileInactive = true;
            Smooth = 14;
            AddPlot(new Stroke(Brushes.DodgerBlue, 2), PlotStyle.Bar, "BOP");
            AddLine(Brushes.DarkGray, 0, "Zero line");
        }
        else if (State == State.DataLoaded)
        {
            share = new Series<double>(this);
            average = SMA(share, Smooth);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        double range = High[0] - Low[0];
        share[0] = range.ApproxCompare(0) == 0 ? 0 : (Close[0] - Open[0]) / range;
        Value[0] = average[0];
    }
}
