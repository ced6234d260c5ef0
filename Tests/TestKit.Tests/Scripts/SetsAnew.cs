using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Sets the value of a past bar.</summary>
public class SetsAnew : Indicator
{
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = nameof(SetsAnew);
        AddPlot(Brushes.Red, "Plot");
    }

    protected override void OnBarUpdate()
    {
        if (CurrentBar == 15) Value[5] = 7;
    }
}
