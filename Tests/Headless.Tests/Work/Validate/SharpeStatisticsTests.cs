using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Tests.Work.Validate;

/// <summary>
/// The worked examples of the papers; the normal distribution against Python's statistics.NormalDist and math.erfc, an
/// independent implementation.
/// </summary>
[TestClass]
public sealed class SharpeStatisticsTests
{
    [TestMethod]
    [DataRow(1.96, 0.9750021048517796)]
    [DataRow(-4.5, 3.3976731247300615e-06)]
    [DataRow(-5.0, 2.866515718791946e-07)]
    [DataRow(-10.0, 7.619853024160593e-24)]
    [DataRow(0.0, 0.5)]
    public void The_normal_distribution(double value, double probability)
    {
        Assert.AreEqual(probability, NormalDistribution.Cumulative(value), 1e-13 * Math.Max(probability, 1e-12));
        Assert.AreEqual(1 - probability, NormalDistribution.Cumulative(-value), 1e-15);
        Assert.AreEqual(value, NormalDistribution.Quantile(probability), 1e-9);
    }

    [TestMethod]
    public void Its_quantiles()
    {
        Assert.AreEqual(1.9599639845400536, NormalDistribution.Quantile(0.975), 1e-14);
        Assert.AreEqual(-6.361340902404056, NormalDistribution.Quantile(1e-10), 1e-12);
        Assert.AreEqual(double.NegativeInfinity, NormalDistribution.Quantile(0));
        Assert.AreEqual(double.PositiveInfinity, NormalDistribution.Quantile(1));
        Assert.AreEqual(double.NaN, NormalDistribution.Quantile(1.5));
    }

    /// <summary>By hand: mean 2.5, squares 1.25 of 4; fourth powers (5.0625 + 0.0625)·2 by 4 and 1.25².</summary>
    [TestMethod]
    public void Moments_by_hand()
    {
        var moments = ReturnMoments.Of([1.0, 2, 3, 4]);
        Assert.AreEqual((4, 2.5), (moments.Count, moments.Mean));
        Assert.AreEqual(Math.Sqrt(5.0 / 3), moments.Deviation, 1e-15);
        Assert.AreEqual(0, moments.Skewness, 1e-15);
        Assert.AreEqual(2.5625 / 1.5625, moments.Kurtosis, 1e-15);

        // (−2/3)³ + (−2/3)³·… of 0, 0, 3: mean 1, variance 2, third moment (−1 − 1 + 8) / 3 = 2.
        Assert.AreEqual(2 / Math.Pow(2, 1.5), ReturnMoments.Of([0.0, 0, 3]).Skewness, 1e-15);
    }

    /// <summary>
    /// "The Deflated Sharpe Ratio", section "A numerical example": an annual ratio of 2.5 over five years of 250 days, skewness
    /// −3, kurtosis 10, the trials' annual ratios varying by a half.
    /// </summary>
    [TestMethod]
    [DataRow(100.0, -3.0, 10.0, 0.1132, 0.9004)]
    [DataRow(46.0, -3.0, 10.0, 0.1004, 0.9505)]
    [DataRow(88.0, 0.0, 3.0, 0.1111, 0.9505)]
    public void The_deflated_ratio_of_the_paper(double trials, double skewness, double kurtosis, double maximum, double deflated)
    {
        const double Variance = 1 / (2 * 250.0);
        Assert.AreEqual(maximum, SharpeStatistics.ExpectedMaximum(trials, Variance), 0.00005);
        Assert.AreEqual(
            deflated, SharpeStatistics.Deflated(2.5 / Math.Sqrt(250), trials, Variance, 1250, skewness, kurtosis), 0.00005);
    }

    /// <summary>
    /// "The Sharpe Ratio Efficient Frontier": 2.73 years of daily normal returns show an annual 2 above 1 at 95 %.
    /// </summary>
    [TestMethod]
    public void The_minimum_track_record_of_the_paper()
    {
        double two = 2 / Math.Sqrt(252), one = 1 / Math.Sqrt(252);
        double days = SharpeStatistics.MinimumTrackRecord(two, one, 0.95);
        Assert.AreEqual(2.73, days / 252, 0.005);

        // With exactly so many returns the probabilistic ratio has that very confidence.
        Assert.AreEqual(0.95, SharpeStatistics.Probabilistic(two, one, (int)Math.Round(days)), 0.0005);
        Assert.AreEqual(double.PositiveInfinity, SharpeStatistics.MinimumTrackRecord(one, one, 0.95));
    }

    /// <summary>"Pseudo-Mathematics and Financial Charlatanism": 1.57 after ten trials of unit variance.</summary>
    [TestMethod]
    public void The_expected_maximum_of_the_paper_and_of_a_simulation()
    {
        Assert.AreEqual(1.57, SharpeStatistics.ExpectedMaximum(10, 1), 0.005);
        Assert.AreEqual(0, SharpeStatistics.ExpectedMaximum(1, 1));
        RandomSource random = new(11);
        double mean = Enumerable.Range(0, 4000).Average(_ => Enumerable.Range(0, 200).Max(_ => random.NextNormal()));
        Assert.AreEqual(SharpeStatistics.ExpectedMaximum(200, 1), mean, 0.03);
    }

    /// <summary>
    /// Returns without an edge: the probabilistic ratio against 0 is uniform, so one in ten lies above nine tenths.
    /// </summary>
    [TestMethod]
    public void The_probabilistic_ratio_is_right_as_often_as_it_says()
    {
        RandomSource random = new(12);
        double above = Enumerable.Range(0, 2000).Count(_ =>
        {
            var moments = ReturnMoments.Of([.. Enumerable.Range(0, 120).Select(_ => random.NextNormal())]);
            return SharpeStatistics.Probabilistic(
                moments.Sharpe, 0, moments.Count, moments.Skewness, moments.Kurtosis) > 0.9;
        });
        Assert.AreEqual(0.1, above / 2000, 0.025);
    }

    /// <summary>
    /// The best of a hundred trials without an edge passes the probabilistic ratio nearly always and the deflated one rarely.
    /// </summary>
    [TestMethod]
    public void The_deflated_ratio_does_not_fall_for_the_best_of_many()
    {
        RandomSource random = new(13);
        int naive = 0, honest = 0;
        for (int market = 0; market < 100; market++)
        {
            ReturnMoments[] trials =
                [.. Enumerable.Range(0, 100).Select(_ => ReturnMoments.Of(Draw(random, 250)))];
            ReturnMoments best = trials.MaxBy(trial => trial.Sharpe)!;
            double mean = trials.Average(trial => trial.Sharpe);
            double variance = trials.Sum(trial => (trial.Sharpe - mean) * (trial.Sharpe - mean)) / (trials.Length - 1);
            if (SharpeStatistics.Probabilistic(best.Sharpe, 0, 250, best.Skewness, best.Kurtosis) > 0.95) naive++;
            if (SharpeStatistics.Deflated(best.Sharpe, 100, variance, 250, best.Skewness, best.Kurtosis) > 0.95) honest++;
        }

        Assert.IsGreaterThan(90, naive);
        Assert.IsLessThan(12, honest);
    }

    /// <summary>
    /// Two trials that are the same count as one, two that have nothing in common as two; by the pairs as the check.
    /// </summary>
    [TestMethod]
    public void Trials_that_are_alike_count_as_fewer()
    {
        double[] up = [1, -1, 1, -1, 2, -2], other = [1, 1, -1, -1, 0, 0];
        Assert.AreEqual(1, IndependentTrials.Of([up, up]), 1e-12);
        Assert.AreEqual(2, IndependentTrials.Of([up, other]), 1e-12);
        Assert.AreEqual(1, IndependentTrials.Of([up]));
        RandomSource random = new(14);
        double[] common = Draw(random, 60);
        double[][] trials =
            [.. Enumerable.Range(0, 5).Select(_ => Draw(random, 60).Zip(common, (own, all) => own + all).ToArray())];
        List<double> pairs = [];
        for (int i = 0; i < trials.Length; i++)
            for (int j = 0; j < i; j++) pairs.Add(Correlation(trials[i], trials[j]));
        double mean = pairs.Average();
        Assert.AreEqual(mean + ((1 - mean) * 5), IndependentTrials.Of(trials), 1e-12);
    }

    internal static double[] Draw(RandomSource random, int count, double mean = 0) =>
        [.. Enumerable.Range(0, count).Select(_ => mean + random.NextNormal())];

    private static double Correlation(double[] one, double[] other)
    {
        double a = one.Average(), b = other.Average();
        return one.Zip(other, (x, y) => (x - a) * (y - b)).Sum()
            / Math.Sqrt(one.Sum(x => (x - a) * (x - a)) * other.Sum(y => (y - b) * (y - b)));
    }
}
