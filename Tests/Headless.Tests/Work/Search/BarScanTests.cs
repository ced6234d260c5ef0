using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>The bar at which something can happen, held to a look at every bar.</summary>
[TestClass]
public sealed class BarScanTests
{
    [TestMethod]
    public void The_next_bar_is_the_one_that_a_look_at_every_bar_finds()
    {
        Random random = new(5);
        int found = 0, none = 0, closes = 0;
        for (int round = 0; round < 200; round++)
        {
            SweepMarket market = Drawn(random, random.Next(1, 400));
            for (int question = 0; question < 50; question++)
            {
                int from = random.Next(market.Count), end = random.Next(from, market.Count + 1);
                double low = 100 - random.Next(60), high = 100 + random.Next(60);
                bool isForClose = random.Next(3) == 0;
                double lowClose = isForClose ? 100 - random.Next(60) : double.NegativeInfinity;
                double highClose = isForClose && random.Next(2) == 0 ? 100 + random.Next(60) : double.PositiveInfinity;
                int expected = Enumerable.Range(from, end - from).FirstOrDefault(
                    bar => market.Low[bar] <= low || market.High[bar] >= high
                        || market.Close[bar] <= lowClose || market.Close[bar] >= highClose,
                    end);
                int made = BarScan.Next(market, from, end, low, high, lowClose, highClose);
                Assert.AreEqual(expected, made, $"{round}, {question}");
                if (expected == end) none++; else found++;
                if (isForClose && expected < end && market.Low[expected] > low && market.High[expected] < high) closes++;
            }
        }

        Assert.IsGreaterThan(1_000, found);
        Assert.IsGreaterThan(1_000, none);
        Assert.IsGreaterThan(100, closes);
    }

    private static SweepMarket Drawn(Random random, int bars)
    {
        double[] open = new double[bars], high = new double[bars], low = new double[bars], close = new double[bars];
        int wild = random.Next(1, 50);
        for (int bar = 0; bar < bars; bar++)
        {
            open[bar] = 100;
            close[bar] = 100 + random.Next(-wild, wild + 1);
            high[bar] = Math.Max(100, close[bar]) + random.Next(3);
            low[bar] = Math.Min(100, close[bar]) - random.Next(3);
        }

        return new SweepMarket(open, high, low, close)
        {
            ActsAt = [], Day = [], NextDay = [], SessionEnd = [], Atr = [], IsGoingOn = [], MayEnter = [], WindowFull = 0,
        };
    }
}
