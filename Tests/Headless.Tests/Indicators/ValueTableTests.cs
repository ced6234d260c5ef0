using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Each built-in indicator equals its plain calculation at every bar, from bar 0 on.</summary>
[TestClass]
public sealed class ValueTableTests
{
    public static IEnumerable<object[]> Names =>
        BuiltInCases.All().Select(c => c.Indicator.Name).Distinct().Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Over_gold_bars(string name) => AssertOver(name, BuiltInBars.Gold(700));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Over_rough_bars(string name) => AssertOver(name, BuiltInBars.Rough(500, 7));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Tick_by_tick_ends_with_the_same_values(string name)
    {
        Tick[] ticks = Market.Ticks(4_000, 11);
        foreach (BuiltInCase test in CasesOf(name))
            BuiltInRun.AssertPlots(test, BuiltInRun.TickByTick(test, ticks, Calculate.OnEachTick));
    }

    private static void AssertOver(string name, Bar[] bars)
    {
        Assert.IsGreaterThan(300, bars.Length);
        foreach (BuiltInCase test in CasesOf(name)) BuiltInRun.AssertPlots(test, BuiltInRun.OverBars(test, bars));
    }

    private static BuiltInCase[] CasesOf(string name)
    {
        BuiltInCase[] cases = BuiltInCases.All().Where(c => c.Indicator.Name == name).ToArray();
        Assert.IsNotEmpty(cases);
        return cases;
    }
}
