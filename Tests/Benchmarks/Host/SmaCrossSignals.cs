using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Benchmarks.Host;

/// <summary>Two averages and their crosses.</summary>
public class SmaCrossSignals : Strategy
{
    /// <summary>Crosses above less crosses below.</summary>
    public int Balance { get; private set; }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar < 20) return;
        if (CrossAbove(SMA(10), SMA(20), 1)) Balance++;
        else if (CrossBelow(SMA(10), SMA(20), 1)) Balance--;
    }
}
