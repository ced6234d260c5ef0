using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

/// <summary>
/// One bar reaches stop and target. By the documented path the nearer extreme of the bar comes first, by the other reading the
/// nearer of the two levels. The tick is 0.25, and a target fills when price has gone one tick through it.
/// </summary>
[TestClass]
public sealed class TwoExitsInOneBarTests
{
    private static readonly (double Open, double High, double Low, double Close) Calm = (100, 100.25, 99.75, 100);

    /// <summary>The low is 2 away and the high 4, but the target lies 1 away and the stop 1.5.</summary>
    [TestMethod]
    [DataRow(HistoricalFills.Path, "Stop loss Short 1 @ 98.5")]
    [DataRow(HistoricalFills.NearerExit, "Profit target Short 1 @ 101")]
    [DataRow(HistoricalFills.NinjaTrader, "Profit target Short 1 @ 101")]
    public void A_target_nearer_to_the_open(HistoricalFills reading, string exit) =>
        AssertExit(reading, 98.5, 101, (100, 104, 98, 103), exit);

    /// <summary>The high is 2 away and the low 4, but the stop lies 1 away and the target 1.5.</summary>
    [TestMethod]
    [DataRow(HistoricalFills.Path, "Profit target Short 1 @ 101.5")]
    [DataRow(HistoricalFills.NearerExit, "Stop loss Short 1 @ 99")]
    [DataRow(HistoricalFills.NinjaTrader, "Stop loss Short 1 @ 99")]
    public void A_stop_nearer_to_the_open(HistoricalFills reading, string exit) =>
        AssertExit(reading, 99, 101.5, (100, 102, 96, 97), exit);

    /// <summary>The target at 101 comes due at 101.25, as far away as the stop: the path decides.</summary>
    [TestMethod]
    [DataRow((double)98, "Stop loss Short 1 @ 98.75")]
    [DataRow((double)95, "Profit target Short 1 @ 101")]
    public void Levels_as_far_as_each_other_leave_it_to_the_path(double low, string exit) =>
        AssertExit(HistoricalFills.NearerExit, 98.75, 101, (100, 104, low, 100), exit);

    [TestMethod]
    [DataRow((double)104, (double)99.5, "Profit target Short 1 @ 101")]
    [DataRow((double)101, (double)96, "Stop loss Short 1 @ 98.5")]
    public void A_bar_that_reaches_one_of_them_fills_that_one(double high, double low, string exit) =>
        AssertExit(HistoricalFills.NearerExit, 98.5, 101, (100, high, low, 100), exit);

    [TestMethod]
    public void An_open_beyond_the_stop_fills_it_there() =>
        AssertExit(HistoricalFills.NearerExit, 98.5, 101, (97, 104, 96, 100), "Stop loss Short 1 @ 97");

    /// <summary>In the bar of the entry, at its open, and in the bar after it.</summary>
    private static void AssertExit(
        HistoricalFills reading, double stop, double target, (double Open, double High, double Low, double Close) bar,
        string exit)
    {
        foreach (int calmBars in bar.Open == 100 ? new[] { 0, 1 } : [1])
        {
            (double, double, double, double)[] bars = calmBars == 0 ? [Calm, bar, Calm] : [Calm, Calm, bar, Calm];
            ScriptedStrategy script = Rig.Run(
                new()
                {
                    OnBar = s =>
                    {
                        if (s.CurrentBar != 0) return;
                        s.SetStopLoss(CalculationMode.Price, stop);
                        s.SetProfitTarget(CalculationMode.Price, target);
                        s.EnterLong("A");
                    },
                },
                new HostContext { Fills = reading }, PriceHistory.OfBars(Rig.Instrument, Rig.Minutes(bars), 60));
            CollectionAssert.AreEqual(new[] { "A Long 1 @ 100", exit }, script.Fills());
        }
    }
}
