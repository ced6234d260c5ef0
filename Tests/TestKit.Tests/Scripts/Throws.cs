using System;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Fails at its first bar.</summary>
public class Throws : Indicator
{
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = nameof(Throws);
        AddPlot(Brushes.Red, "Plot");
    }

    protected override void OnBarUpdate()
    {
        throw new InvalidOperationException("on purpose");
    }
}
