using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// Finds the next bar that reaches one of two prices or closes beyond a third. Of a block whose extremes stay between them no bar
/// is looked at.
/// </summary>
internal static class BarScan
{
    /// <summary>The first bar from one to another, or the bar behind the last.</summary>
    /// <param name="market">The bars.</param>
    /// <param name="bar">First bar to look at.</param>
    /// <param name="end">Behind the last bar to look at.</param>
    /// <param name="low">Reached by a low at or below it.</param>
    /// <param name="high">Reached by a high at or above it.</param>
    /// <param name="lowClose">Reached by a close at or below it.</param>
    /// <param name="highClose">Reached by a close at or above it.</param>
    public static int Next(SweepMarket market, int bar, int end, double low, double high, double lowClose, double highClose)
    {
        double[] lows = market.Low, highs = market.High, closes = market.Close;
        while (bar < end)
        {
            int block = bar / SweepMarket.Block, stop = Math.Min(end, (block + 1) * SweepMarket.Block);
            if (market.BlockLow[block] <= low || market.BlockHigh[block] >= high
                || market.BlockLowClose[block] <= lowClose || market.BlockHighClose[block] >= highClose)
            {
                for (; bar < stop; bar++)
                    if (lows[bar] <= low || highs[bar] >= high || closes[bar] <= lowClose || closes[bar] >= highClose) return bar;
            }

            bar = stop;
        }

        return end;
    }
}
