using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Tests.Work.Validate;

[TestClass]
public sealed class DataSnoopingTests
{
    [TestMethod]
    public void Blocks_have_their_mean_length_and_every_period_is_as_likely()
    {
        RandomSource random = new(1);
        int[] drawn = new int[120_000];
        StationaryBootstrap.Draw(random, 12, 5, drawn);
        int[] counts = new int[12];
        int begins = 1;
        for (int i = 0; i < drawn.Length; i++)
        {
            counts[drawn[i]]++;
            if (i > 0 && drawn[i] != (drawn[i - 1] + 1) % 12) begins++;
        }

        foreach (int count in counts) Assert.AreEqual(10_000.0, count, 800);

        // A new block begins at one in five, and at one in twelve of those it goes on as if it had not.
        Assert.AreEqual(5.0 / (1 - (1 / 12.0)), (double)drawn.Length / begins, 0.1);
        Assert.AreEqual(4, StationaryBootstrap.UsualLength(64), 1e-12);
    }

    /// <summary>
    /// By hand for 1, −1, 1, −1 and blocks of 2: covariances 1, −3/4, 1/2, −1/4, weights 13/32, 1/4, 13/32, so
    /// 1 + 2·(−39/128 + 1/8 − 13/128) = 0.4375; and the variance that resampling gives, as the independent way.
    /// </summary>
    [TestMethod]
    public void The_long_run_variance_is_that_of_the_resampled_mean()
    {
        double[] returns = [1, -1, 1, -1];
        double variance = DataSnooping.LongRunVariance(returns, 0, 0.5);
        Assert.AreEqual(0.4375, variance, 1e-15);
        RandomSource random = new(2);
        int[] drawn = new int[4];
        double simulated = Enumerable.Range(0, 40_000).Average(_ =>
        {
            StationaryBootstrap.Draw(random, 4, 2, drawn);
            double mean = drawn.Average(period => returns[period]);
            return 4 * mean * mean;
        });
        Assert.AreEqual(variance, simulated, 0.02);
    }

    /// <summary>
    /// Returns without an edge: a p-value below a tenth comes about once in ten markets, and Hansen's lie in their order.
    /// </summary>
    [TestMethod]
    public void Without_an_edge_small_values_are_rare()
    {
        RandomSource random = new(3);
        int real = 0, consistent = 0;
        const int Markets = 150;
        for (int market = 0; market < Markets; market++)
        {
            double[][] trials = [.. Enumerable.Range(0, 10).Select(_ => SharpeStatisticsTests.Draw(random, 100))];
            var found = DataSnooping.Of(trials, 200, 3, (ulong)market);
            if (found.RealityCheck < 0.1) real++;
            if (found.Consistent < 0.1) consistent++;
            Assert.IsTrue(found.Lower <= found.Consistent && found.Consistent <= found.Upper);
        }

        // Fifteen are expected, with a deviation of 3.7.
        Assert.AreEqual(15.0, real, 13);
        Assert.AreEqual(15.0, consistent, 13);
    }

    [TestMethod]
    public void With_an_edge_they_are_small_also_among_bad_trials()
    {
        RandomSource random = new(4);
        double[][] trials = [.. Enumerable.Range(0, 20).Select(i => SharpeStatisticsTests.Draw(random, 250, i == 3 ? 0.4 : 0))];
        var found = DataSnooping.Of(trials, 500, 4, 1);
        Assert.AreEqual(0, found.RealityCheck, 0.01);
        Assert.AreEqual(0, found.Consistent, 0.01);

        // A wild loser raises the bar of the reality check and not that of the studentised test, as Hansen shows.
        double[][] with = [.. trials.Select((trial, i) => i == 3 ? [.. trial.Select(one => one - 0.1)] : trial),
            SharpeStatisticsTests.Draw(random, 250).Select(one => (10 * one) - 3).ToArray()];
        var wild = DataSnooping.Of(with, 500, 4, 1);
        Assert.IsGreaterThan(0.2, wild.RealityCheck);
        Assert.AreEqual(0, wild.Consistent, 0.06);
    }

    [TestMethod]
    public void The_seed_determines_the_values()
    {
        RandomSource random = new(5);
        double[][] trials = [.. Enumerable.Range(0, 4).Select(_ => SharpeStatisticsTests.Draw(random, 60, 0.1))];
        Assert.AreEqual(DataSnooping.Of(trials, 100, 3, 9), DataSnooping.Of(trials, 100, 3, 9));
        Assert.AreNotEqual(DataSnooping.Of(trials, 100, 3, 9), DataSnooping.Of(trials, 100, 3, 10));
    }

    [TestMethod]
    public void Trials_that_never_trade_have_no_edge()
    {
        var found = DataSnooping.Of([new double[30], new double[30]], 50, 3, 1);
        Assert.AreEqual((1.0, 1.0), (found.RealityCheck, found.Consistent));
    }
}
