using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

/// <summary>A trailing stop follows prices from the fill on, not what the bar of the entry had shown before.</summary>
[TestClass]
public sealed class TrailFromEntryTests
{
    private static readonly string Folder = Path.Combine(System.AppContext.BaseDirectory, "Data", "trail-before-entry");

    [TestMethod]
    [DataRow("TrailLate", "bars.csv", "96;97", DisplayName = "long: not 101 before the fill at 98, but 99 later")]
    [DataRow("TrailShort", "short.csv", "104;100", DisplayName = "short: not 99 before the fill at 102, but 98 later")]
    public void Through_the_host(string strategy, string bars, string stops)
    {
        BacktestResult result = BacktestWork.Run(new BacktestRequest
        {
            Strategy = strategy,
            Settings = new RunSettings
            {
                Data = new DataRequest { Bars = [new DataInput(Path.Combine(Folder, bars))], Instrument = "ES 03-24" },
                Scripts = [Path.Combine(Folder, strategy + ".cs")],
                Period = Market.Minutes(1),
            },
        });
        Assert.IsNull(result.Error, result.Error?.ToString());
        string[] seen = [.. result.Output.Texts(OutputKind.Print)
            .Where(static line => line.Contains("Trail stop StopMarket", System.StringComparison.Ordinal))
            .Select(static line => line.Split("stop=")[1].Split(' ')[0]).Distinct()];
        Assert.AreEqual(stops, string.Join(';', seen));
        Assert.AreEqual(0, result.Performance.AllTrades.Count);
    }

    [TestMethod]
    [DataRow(StopTargetHandling.PerEntryExecution)]
    [DataRow(StopTargetHandling.ByStrategyPosition)]
    public void The_rest_of_the_entry_bar_counts(StopTargetHandling handling)
    {
        // O 100 → H 101 → L 97 → C 98.5: bought at 98 going down, so 98.5 is the best price since.
        ScriptedStrategy script = Run(handling, Long(98), (100, 101, 97, 98.5), (98.5, 98.5, 98.5, 98.5));
        Assert.AreEqual(98.5 - 2, StopOf(script));
        // O 100 → L 97 → H 101 → C 100.5: here 101 comes after the fill.
        script = Run(handling, Long(98), (99, 101.5, 97, 100.5), (100.5, 100.5, 100.5, 100.5));
        Assert.AreEqual(101.5 - 2, StopOf(script));
    }

    [TestMethod]
    public void An_entry_at_the_open_has_the_whole_bar_after_it()
    {
        ScriptedStrategy script = Run(
            StopTargetHandling.PerEntryExecution, static s => s.EnterLong("A"), (100, 103, 99, 102), (102, 102, 102, 102));
        Assert.AreEqual(103.0 - 2, StopOf(script));
    }

    [TestMethod]
    public void A_trail_that_is_set_at_the_close_of_the_entry_bar_follows_prices_since_the_fill_too()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLongLimit(98, "A");
                    if (s.CurrentBar == 1) s.SetTrailStop(CalculationMode.Ticks, 8);
                },
            },
            (100, 100, 100, 100), (100, 101, 97, 97.5), (97.5, 97.75, 97.25, 97.5));
        Assert.AreEqual(96.0, StopOf(script));
    }

    [TestMethod]
    public void In_realtime_the_close_of_the_entrys_bar_moves_it_by_the_ticks_since_the_fill()
    {
        (ChartSession session, ScriptedStrategy script) = Rig.Chart(
            new()
            {
                Configure = static s => s.SetTrailStop(CalculationMode.Ticks, 8),
                OnBar = static s => { if (s.CurrentBar == 1) s.EnterLongLimit(0, true, 1, 98, "A"); },
            },
            (100, 100, 100, 100));
        // The limit is placed as the bar of the first minute closes; the second minute shows 101 before it fills at 98.
        (double, double)[] ticks = [(1, 100), (61, 101), (65, 100.5), (70, 97.75), (80, 98.25), (121, 98)];
        foreach ((double second, double price) in ticks)
            session.Tick(second, price);
        CollectionAssert.AreEqual(new[] { "A Long 1 @ 98" }, script.Fills());
        Assert.AreEqual(98.25 - 2, StopOf(script));
    }

    private static System.Func<ScriptedStrategy, Order?> Long(double limit) => s => s.EnterLongLimit(limit, "A");

    private static ScriptedStrategy Run(
        StopTargetHandling handling, System.Func<ScriptedStrategy, Order?> enter,
        params (double Open, double High, double Low, double Close)[] bars) => Rig.Run(
            new()
            {
                Configure = s =>
                {
                    s.StopTargetHandling = handling;
                    s.SetTrailStop(CalculationMode.Ticks, 8);
                },
                OnBar = s => { if (s.CurrentBar == 0) enter(s); },
            },
            [(100, 100, 100, 100), .. bars]);

    private static double StopOf(ScriptedStrategy script) =>
        script.Orders.Single(static order => order.Name == "Trail stop").StopPrice;
}
