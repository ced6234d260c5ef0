#nullable disable
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Volume of the bar.</summary>
public class VOL : Indicator
{
    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults)
            return;

        Name = "VOL";
        IsSuspendedWhileInactive = true;
        Calculate = Calculate.OnEachTick;
        BarsRequiredToPlot = 0;
        AddPlot(new Stroke(Brushes.DodgerBlue, 2), PlotStyle.Bar, "Volume");
        AddLine(Brushes.DarkGray, 0, "Zero line");
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate() => Value[0] = Volume[0];
}
