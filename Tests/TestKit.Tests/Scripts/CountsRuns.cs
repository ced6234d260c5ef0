using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Keeps something from run to run.</summary>
public class CountsRuns : Indicator
{
    private static int _runs;

    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = nameof(CountsRuns);
        AddPlot(Brushes.Red, "Plot");
    }

    protected override void OnBarUpdate()
    {
        if (CurrentBar == 0) _runs++;
        Value[0] = _runs + CurrentBar;
    }
}
