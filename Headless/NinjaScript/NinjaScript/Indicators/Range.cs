#nullable disable
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>High minus low.</summary>
public class Range : Indicator
{
    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults)
            return;

        Name = "Range";
        IsSuspendedWhileInactive = true;
        BarsRequiredToPlot = 0;
        AddPlot(new Stroke(Brushes.Goldenrod, 2), PlotStyle.Bar, "Range value");
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate() => Value[0] = High[0] - Low[0];
}
