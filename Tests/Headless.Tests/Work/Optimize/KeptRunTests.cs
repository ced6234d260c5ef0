using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Tests.Work.Optimize;

[TestClass]
public sealed class KeptRunTests
{
    private static readonly Dictionary<string, string> Values = new() { ["Fast"] = "5" };

    [TestMethod]
    public void Every_number_comes_back_bit_for_bit()
    {
        string[] keys = [.. StatisticsTable.All.Select(statistic => statistic.Key)];
        int notFinite = 0;
        var number = Gen.OneOf(Gen.Double, Gen.OneOfConst(double.NaN, double.PositiveInfinity, -0.0));
        number.Array[keys.Length + 1].Sample(numbers =>
        {
            if (numbers.Any(number => !double.IsFinite(number))) notFinite++;
            var statistics = keys.Select((key, i) => (key, numbers[i])).ToDictionary(pair => pair.key, pair => pair.Item2);
            OptimizedRun run = new(Values, 7, true, numbers[^1], statistics);
            OptimizedRun back = KeptRun.Read(Values, KeptRun.Write(run));
            Assert.AreEqual((7, true, Values["Fast"]), (back.Bars, back.HasTraded, back.Parameters["Fast"]));
            Assert.AreEqual(BitConverter.DoubleToInt64Bits(run.Rank), BitConverter.DoubleToInt64Bits(back.Rank));
            foreach (string key in keys)
            {
                Assert.AreEqual(
                    BitConverter.DoubleToInt64Bits(run.Statistics[key]), BitConverter.DoubleToInt64Bits(back.Statistics[key]));
            }
        }, threads: 1);
        Assert.IsGreaterThan(0, notFinite);
    }

    [TestMethod]
    public void Profits_of_days_come_back_too()
    {
        var statistics = StatisticsTable.All.ToDictionary(statistic => statistic.Key, _ => 1.5);
        DayProfit[] days = [new(0, 0.1), new(17, double.NaN), new(250, -12.75)];
        OptimizedRun run = new(Values, 7, true, 3, statistics) { Days = days };
        CollectionAssert.AreEqual(days, KeptRun.Read(Values, KeptRun.Write(run)).Days!.ToArray());
        OptimizedRun without = new(Values, 7, true, 3, statistics);
        Assert.IsEmpty(KeptRun.Read(Values, KeptRun.Write(without)).Days!);
    }

    [TestMethod]
    public void A_run_that_failed_keeps_its_sentence()
    {
        OptimizedRun run = new(Values, new WorkText($"stopped after 2 s ({RequestPart.Timeout})\nsecond line"));
        OptimizedRun back = KeptRun.Read(Values, KeptRun.Write(run));
        Assert.AreEqual("stopped after 2 s (--timeout)\nsecond line", back.Error!.Named(_ => "--timeout"));
        Assert.AreEqual((0, false, true), (back.Bars, back.HasTraded, double.IsNaN(back.Rank)));
    }
}
