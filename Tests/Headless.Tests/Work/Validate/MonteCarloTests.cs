using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Tests.Work.Validate;

[TestClass]
public sealed class MonteCarloTests
{
    /// <summary>1 to 5 by hand: at share s lies 1 + 4s.</summary>
    [TestMethod]
    public void Percentiles_by_hand() =>
        Assert.AreEqual(new Percentiles(1.04, 1.2, 2, 3, 4, 4.8, 4.96), Percentiles.Of([5, 3, 1, 4, 2]));

    [TestMethod]
    public void The_drawdown_is_the_largest_way_down_from_a_peak()
    {
        Assert.AreEqual(7, MonteCarlo.DrawdownOf([5, -3, 2, -6, 4]));
        Assert.AreEqual(3, MonteCarlo.DrawdownOf([-3, 1]), "the begin is a peak");
        Assert.AreEqual(0, MonteCarlo.DrawdownOf([1, 2]));
    }

    /// <summary>Two wins of 3 and one loss of 4: the drawdown is 4 in every order.</summary>
    [TestMethod]
    public void Shuffled_trades_bring_the_same_in_all_orders()
    {
        var found = MonteCarlo.Of([3, 3, -4], TradeChange.Shuffle, new MonteCarloTerms { Runs = 3000 });
        Assert.AreEqual(new Percentiles(2, 2, 2, 2, 2, 2, 2), found.Profit);
        Assert.AreEqual(new Percentiles(4, 4, 4, 4, 4, 4, 4), found.Drawdown);
        Assert.AreEqual((0.0, 0.0), (found.ProbabilityOfLoss, found.WorseDrawdown));

        // After one trade: −4 a third of the time, else 3; after two: −1 two thirds of the time, else 6.
        Assert.HasCount(3, found.Bands);
        Assert.AreEqual((-4.0, 3.0), (found.Bands[0].Equity.P25, found.Bands[0].Equity.P50));
        Assert.AreEqual((-1.0, 6.0), (found.Bands[1].Equity.P50, found.Bands[1].Equity.P75));

        // Of the six orders of −4, −1 and 3 the drawdown is 5 in the four with the losses side by side, 4 in the two others, of
        // which the own one is one.
        var mixed = MonteCarlo.Of([-4, 3, -1], TradeChange.Shuffle, new MonteCarloTerms { Runs = 6000 });
        Assert.AreEqual(4.0 / 6, mixed.WorseDrawdown, 0.03);
        Assert.AreEqual(1, mixed.ProbabilityOfLoss);
    }

    [TestMethod]
    public void Drawn_blocks_have_the_mean_of_the_trades_and_vary()
    {
        double[] profits = [.. Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? 3.0 : -1)];
        var found = MonteCarlo.Of(profits, TradeChange.Blocks, new MonteCarloTerms { Runs = 2000, MeanBlock = 1 });

        // The sum of 100 independent draws of 3 and −1: mean 100, deviation 20; the median and the spread of a normal one.
        Assert.AreEqual(100, found.Profit.P50, 4);
        Assert.AreEqual(20 * 2 * 1.645, found.Profit.P95 - found.Profit.P5, 5);
        var blocks = MonteCarlo.Of(profits, TradeChange.Blocks, new MonteCarloTerms { Runs = 2000, MeanBlock = 20 });

        // Wins and losses that alternate balance within a block.
        Assert.AreEqual(0.25, (blocks.Profit.P95 - blocks.Profit.P5) / (found.Profit.P95 - found.Profit.P5), 0.25);
    }

    [TestMethod]
    public void Missed_trades_and_slips_cost_what_they_say()
    {
        double[] profits = [.. Enumerable.Repeat(10.0, 400)];
        var skipped = MonteCarlo.Of(profits, TradeChange.Skip, new MonteCarloTerms { Runs = 500, Skipped = 0.25 });
        Assert.AreEqual(3000, skipped.Profit.P50, 25);
        var slipped = MonteCarlo.Of(
            profits, TradeChange.Slippage, new MonteCarloTerms { Runs = 500, LargestSlip = [.. Enumerable.Repeat(4.0, 400)] });

        // Two fills that slip by any part of 4 cost 4 on the average.
        Assert.AreEqual(2400, slipped.Profit.P50, 15);
        Assert.HasCount(100, slipped.Bands);
        Assert.AreEqual(400, slipped.Bands[^1].Trades);
        Assert.AreEqual(slipped.Profit, slipped.Bands[^1].Equity);
    }

    [TestMethod]
    public void The_seed_determines_the_result()
    {
        double[] profits = [1, -2, 3, 5, -4, 2];
        double Median(ulong seed) => MonteCarlo.Of(
            profits, TradeChange.Blocks, new MonteCarloTerms { Runs = 51, Seed = seed }).Drawdown.P75;
        Assert.AreEqual(Median(4), Median(4));
        Assert.IsGreaterThan(1, Enumerable.Range(0, 20).Select(seed => Median((ulong)seed)).Distinct().Count());
    }

    [TestMethod]
    public void Too_little_is_refused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => MonteCarlo.Of([], TradeChange.Shuffle, new MonteCarloTerms()));
        Assert.ThrowsExactly<ArgumentException>(() => MonteCarlo.Of([1], TradeChange.Slippage, new MonteCarloTerms()));
        Assert.ThrowsExactly<ArgumentException>(() => Percentiles.Of([]));
    }
}
