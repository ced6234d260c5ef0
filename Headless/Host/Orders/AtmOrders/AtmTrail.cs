using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.AtmOrders;

/// <summary>
/// Where the stop of a bracket has come to, in ticks from the entry's average price, counted in the direction of the profit. At
/// the trigger of break even it moves to the entry plus some ticks. From the trigger of a trail step on it stands the step's
/// distance below the profit, and moves with every so many ticks of further profit. It never moves back.
/// </summary>
internal static class AtmTrail
{
    /// <summary>The level, or null as long as nothing has moved the stop.</summary>
    /// <param name="strategy">How it follows.</param>
    /// <param name="best">The largest profit so far, ticks.</param>
    public static double? Level(StopStrategy strategy, double best)
    {
        double? level = null;
        if (strategy.AutoBreakEvenProfitTrigger > 0 && best >= strategy.AutoBreakEvenProfitTrigger)
            level = strategy.AutoBreakEvenPlus;
        foreach (AutoTrailStep step in strategy.AutoTrailSteps)
        {
            // A step of zeros is one that was left empty; one without a trigger holds from the entry on.
            if (step is { ProfitTrigger: 0, StopLoss: 0, Frequency: 0 }) continue;
            if (best < step.ProfitTrigger) break;
            double moved = step.Frequency > 0 ? Math.Floor((best - step.ProfitTrigger) / step.Frequency) * step.Frequency : 0;
            level = Math.Max(level ?? double.NegativeInfinity, step.ProfitTrigger + moved - step.StopLoss);
        }

        return level;
    }
}
