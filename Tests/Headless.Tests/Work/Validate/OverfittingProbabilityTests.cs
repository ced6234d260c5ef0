using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Tests.Work.Validate;

/// <summary>NT8BRIDGE_EDGELESS_MARKETS=N simulates N markets without an edge in the place of 100.</summary>
[TestClass]
public sealed class OverfittingProbabilityTests
{
    private const string Markets = "NT8BRIDGE_EDGELESS_MARKETS";

    /// <summary>
    /// By hand, mean by sample deviation: 1, 2 has 2.12 and 1, 3 has 1.41. Where the second trial has 1, 2 on both halves and the
    /// first one 1, 3 and −3, −1, the second is best on either half and on the other: rank 2 of 2, 2/3 and above a half.
    /// </summary>
    [TestMethod]
    public void Two_trials_by_hand()
    {
        var same = OverfittingProbability.Of([[1, 3, -3, -1], [1, 2, 1, 2]], 2);
        Assert.AreEqual(
            (0.0, 0.0, 2, 2, 0),
            (same.Probability, same.ProbabilityOfLoss, same.Choices, same.Blocks, same.PeriodsLeftOut));
        var changed = OverfittingProbability.Of([[1, 3, 1, 2], [1, 2, -3, -1]], 2);

        // Choice of the first half: the second is best, −1.41 on the other. Of the second half: the first, 1.41 on the first
        // half, where the second had 2.12. Both are the worse of two.
        Assert.AreEqual((1.0, 0.5), (changed.Probability, changed.ProbabilityOfLoss));

        // Inside 2.12 and 2.12, so there is no line.
        Assert.IsFalse(double.IsFinite(changed.Slope));
    }

    /// <summary>The definition written down plainly, returns put together for each choice, as an independent way.</summary>
    [TestMethod]
    public void Equals_the_plain_definition()
    {
        RandomSource random = new(3);
        double[][] trials = [.. Enumerable.Range(0, 7).Select(i => SharpeStatisticsTests.Draw(random, 51, i * 0.02))];
        var found = OverfittingProbability.Of(trials, 6);
        Assert.AreEqual((20, 6, 3), (found.Choices, found.Blocks, found.PeriodsLeftOut));
        int worse = 0, lost = 0;
        List<(double In, double Out)> line = [];
        foreach (int[] half in Choose(6, 3))
        {
            double[] inside = [.. trials.Select(trial => Ratio(trial, half, isInside: true))];
            double[] outside = [.. trials.Select(trial => Ratio(trial, half, isInside: false))];
            int best = Array.IndexOf(inside, inside.Max());
            double omega = outside.Count(one => one <= outside[best]) / 8.0;
            if (Math.Log(omega / (1 - omega)) <= 0) worse++;
            if (outside[best] < 0) lost++;
            line.Add((inside[best], outside[best]));
        }

        Assert.AreEqual(worse / 20.0, found.Probability, 1e-15);
        Assert.AreEqual(lost / 20.0, found.ProbabilityOfLoss, 1e-15);
        double x = line.Average(one => one.In), y = line.Average(one => one.Out);
        Assert.AreEqual(
            line.Sum(one => (one.In - x) * (one.Out - y)) / line.Sum(one => (one.In - x) * (one.In - x)), found.Slope, 1e-9);
    }

    [TestMethod]
    public void Without_an_edge_it_is_a_half()
    {
        int markets = int.TryParse(Environment.GetEnvironmentVariable(Markets), CultureInfo.InvariantCulture, out int asked)
            ? asked : 100;
        RandomSource random = new(21);
        double[] found =
        [
            .. Enumerable.Range(0, markets).Select(_ => OverfittingProbability.Of(
                [.. Enumerable.Range(0, 20).Select(_ => SharpeStatisticsTests.Draw(random, 240))], 8).Probability),
        ];
        double mean = found.Average();
        double error = Math.Sqrt(found.Sum(one => (one - mean) * (one - mean)) / (found.Length - 1) / found.Length);
        Assert.AreEqual(0.5, mean, 4 * error, $"a standard error is {error}");
        Assert.AreEqual(0.025, error, 0.025);
    }

    [TestMethod]
    public void With_an_edge_it_is_small()
    {
        RandomSource random = new(22);
        for (int market = 0; market < 20; market++)
        {
            double[][] trials =
                [.. Enumerable.Range(0, 20).Select(i => SharpeStatisticsTests.Draw(random, 240, i == 4 ? 0.5 : 0))];
            var found = OverfittingProbability.Of(trials, 8);
            Assert.AreEqual(0, found.Probability, 0.1, $"market {market}");
            Assert.AreEqual(0, found.ProbabilityOfLoss, 0.05, $"market {market}");
        }
    }

    /// <summary>A trial that never traded has the ratio 0, whatever rounding leaves of its sums.</summary>
    [TestMethod]
    public void What_does_not_vary_has_no_ratio()
    {
        double[] flat = [.. Enumerable.Repeat(0.1, 40)], none = new double[40];
        RandomSource random = new(23);
        double[] better = SharpeStatisticsTests.Draw(random, 40, 2);
        var found = OverfittingProbability.Of([flat, none, better], 4);
        Assert.AreEqual((0.0, 0.0), (found.Probability, found.ProbabilityOfLoss));
    }

    [TestMethod]
    [DataRow(1, 40, 4)]
    [DataRow(2, 7, 4)]
    [DataRow(2, 40, 3)]
    [DataRow(2, 40, 22)]
    public void Too_little_is_refused(int trials, int periods, int blocks) =>
        Assert.ThrowsExactly<ArgumentException>(() => OverfittingProbability.Of(
            [.. Enumerable.Range(0, trials).Select(_ => new double[periods])], blocks));

    private static IEnumerable<int[]> Choose(int of, int count, int first = 0) => count == 0 ? [[]]
        : Enumerable.Range(first, of - first).SelectMany(i => Choose(of, count - 1, i + 1).Select(rest => (int[])[i, .. rest]));

    private static double Ratio(double[] trial, int[] half, bool isInside)
    {
        double[] returns = [.. trial.Skip(3).Where((_, i) => half.Contains(i / 8) == isInside)];
        double mean = returns.Average();
        return mean / Math.Sqrt(returns.Sum(one => (one - mean) * (one - mean)) / (returns.Length - 1));
    }
}
