using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Tests.Performance;

/// <summary>
/// NinjaTrader's 42 fitnesses on four trades of one contract that enter at 100, a point being worth 50: long +4, short +1,
/// long −2, short +3. All within a day, which is 1/30.5 of a month.
/// </summary>
[TestClass]
public sealed class FitnessTests
{
    private const double Tolerance = 1e-9;

    // The mean trades over their standard errors: 75 over 66.14 with 3 degrees of freedom, 1/3 and 2 with one.
    private static readonly double ThreeFreedom = Math.Sqrt(5625.0 / 4375.0 / 3);

    private static readonly Dictionary<string, (double All, double Long, double Short)> ByHand = new()
    {
        ["Max. % profitable"] = (0.75, 0.5, 1),
        ["Max. avg. MFE"] = ((0.06 + 0.02 + 0.01 + 0.04) / 4, 0.035, 0.03),
        ["Max. avg. profit"] = (0.015, 0.01, 0.02),
        ["Max. net profit"] = (300, 100, 200),
        ["Max. probability"] = (
            0.5 - (((ThreeFreedom / (1 + (ThreeFreedom * ThreeFreedom))) + Math.Atan(ThreeFreedom)) / Math.PI),
            0.5 - (Math.Atan(1.0 / 3) / Math.PI), 0.5 - (Math.Atan(2) / Math.PI)),
        ["Max. profit factor"] = (4, 2, 99),
        ["Max. R²"] = (0.16, 1, 1),
        ["Max. Sharpe ratio"] = (Sharpe(1.04 * 1.01 * 0.98 * 1.03), Sharpe(1.04 * 0.98), Sharpe(1.01 * 1.03)),
        ["Max. Sortino ratio"] = (1, 1, 1),

        // Cumulative profits 200, 250, 150, 300; 200, 100; 50, 200.
        ["Max. strength"] = (20, -100, 150),

        // One fall of 2 % in four trades, in two, and none.
        ["Max. Ulcer ratio"] = (
            PerMonth(1.04 * 1.01 * 0.98 * 1.03) / 0.01, PerMonth(1.04 * 0.98) / Math.Sqrt(0.0002), 1),
        ["Max. win/loss ratio"] = (4.0 / 3, 2, 1),
        ["Min. avg. MAE"] = (-(0.01 + 0.005 + 0.03 + 0.02) / 4, -0.02, -0.0125),
        ["Min. drawdown"] = (-100, -100, 0),
    };

    [TestMethod]
    public void Each_of_the_42_has_the_value_worked_from_the_trades()
    {
        SystemPerformance run = Run();
        foreach ((string name, (double all, double ofLong, double ofShort)) in ByHand)
        {
            Assert.AreEqual(all, Of(name), Tolerance, name);
            Assert.AreEqual(ofLong, Of(name + " (long)"), Tolerance, name);
            Assert.AreEqual(ofShort, Of(name + " (short)"), Tolerance, name);
        }

        Assert.HasCount(42, FitnessTable.All);
        Assert.HasCount(FitnessTable.All.Count, FitnessTable.All.Select(fitness => fitness.Key).Distinct());
        CollectionAssert.AreEquivalent(
            ByHand.Keys.ToArray(),
            FitnessTable.All.Select(fitness => fitness.Label).Where(label => !label.EndsWith(')')).ToArray());

        double Of(string name) => FitnessTable.Find(name)!.Of(run);
    }

    [TestMethod]
    public void A_name_is_found_however_it_is_written()
    {
        foreach (string name in new[] { "MaxSharpeRatio", "max. sharpe", "MAX SHARPE RATIO" })
            Assert.AreEqual("Max. Sharpe ratio", FitnessTable.Find(name)?.Label);
        Assert.AreEqual("MaxR2Short", FitnessTable.Find("Max. R² (short)")?.Key);
        Assert.AreEqual("MaxPercentProfitableLong", FitnessTable.Find("max % profitable long")?.Key);
        Assert.IsNull(FitnessTable.Find("Max. luck"));
    }

    [TestMethod]
    public void Without_trades_every_fitness_is_a_number()
    {
        foreach (Fitness fitness in FitnessTable.All) Assert.IsTrue(double.IsFinite(fitness.Of(new())), fitness.Label);
    }

    private static SystemPerformance Run()
    {
        SystemPerformance run = new();
        foreach (Trade trade in new[]
        {
            Trades.Make(100, 104, highest: 106, lowest: 99),
            Trades.Make(100, 99, isLong: false, highest: 100.5, lowest: 98, entryHours: 2, exitHours: 3),
            Trades.Make(100, 98, highest: 101, lowest: 97, entryHours: 4, exitHours: 5),
            Trades.Make(100, 97, isLong: false, highest: 102, lowest: 96, entryHours: 6, exitHours: 7),
        })
        {
            run.Add(trade, isRealtime: false);
        }

        return run;
    }

    private static double PerMonth(double growth) => Math.Pow(growth, 30.5) - 1;

    /// <summary>Of one calendar month.</summary>
    private static double Sharpe(double growth) => PerMonth(growth) / (Math.Sqrt(11) * (growth - 1));
}
