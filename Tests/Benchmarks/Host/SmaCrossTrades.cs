using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Benchmarks.Host;

/// <summary>Trades the crosses of two averages with a stop and a target.</summary>
public class SmaCrossTrades : Strategy
{
    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.DataLoaded) return;
        SetStopLoss(CalculationMode.Ticks, 40);
        SetProfitTarget(CalculationMode.Ticks, 60);
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar < 20) return;
        if (CrossAbove(SMA(10), SMA(20), 1)) EnterLong();
        else if (CrossBelow(SMA(10), SMA(20), 1)) EnterShort();
    }
}
