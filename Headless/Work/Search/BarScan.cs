using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
        int reached = Next(market, bar, end, low, high);
        bool isForClose = double.IsFinite(lowClose) || double.IsFinite(highClose);
        return isForClose ? NextClose(market, bar, reached, lowClose, highClose) : reached;
    }

    private static int Next(SweepMarket market, int bar, int end, double low, double high)
    {
        while (bar < end)
        {
            int block = bar / SweepMarket.Block;
            if (bar % SweepMarket.Block == 0)
            {
                int blocks = (end + SweepMarket.Block - 1) / SweepMarket.Block;
                block = First(market.BlockLow, market.BlockHigh, block, blocks, low, high);
                if (block == blocks) return end;
                bar = block * SweepMarket.Block;
            }

            int stop = Math.Min(end, (block + 1) * SweepMarket.Block);
            bar = First(market.Low, market.High, bar, stop, low, high);
            if (bar < stop) return bar;
        }

        return end;
    }

    private static int NextClose(SweepMarket market, int bar, int end, double low, double high)
    {
        double[] closes = market.Close;
        while (bar < end)
        {
            int block = bar / SweepMarket.Block, stop = Math.Min(end, (block + 1) * SweepMarket.Block);
            if (market.BlockLowClose[block] <= low || market.BlockHighClose[block] >= high)
            {
                for (; bar < stop; bar++)
                    if (closes[bar] <= low || closes[bar] >= high) return bar;
            }

            bar = stop;
        }

        return end;
    }

    /// <summary>The first place whose low is at or below one price or its high at or above another; the end for none.</summary>
    private static int First(double[] lows, double[] highs, int from, int end, double low, double high)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> below = Vector256.Create(low), above = Vector256.Create(high);
            ref double firstLow = ref MemoryMarshal.GetArrayDataReference(lows);
            ref double firstHigh = ref MemoryMarshal.GetArrayDataReference(highs);
            for (; from <= end - Vector256<double>.Count; from += Vector256<double>.Count)
            {
                Vector256<double> reached =
                    Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref firstLow, (nuint)from), below)
                    | Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref firstHigh, (nuint)from), above);
                uint bits = reached.ExtractMostSignificantBits();
                if (bits != 0) return from + BitOperations.TrailingZeroCount(bits);
            }
        }

        for (; from < end; from++)
            if (lows[from] <= low || highs[from] >= high) return from;
        return end;
    }
}
