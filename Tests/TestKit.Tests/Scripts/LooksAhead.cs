using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Shows the close after next.</summary>
public class LooksAhead : Indicator
{
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = nameof(LooksAhead);
        AddPlot(Brushes.Red, "Plot");
    }

    protected override void OnBarUpdate()
    {
        if (CurrentBar + 2 < Count) Value[0] = Bars.GetClose(CurrentBar + 2);
    }
}
