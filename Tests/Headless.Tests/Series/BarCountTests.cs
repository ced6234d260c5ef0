using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>A script's Count, by which published scripts wait for the last bars of a chart.</summary>
[TestClass]
public sealed class BarCountTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void In_history_it_is_the_whole_charts_at_every_bar()
    {
        BacktestRun run = Market.Backtest<CountReader>(Market.Walk(50, 5));
        Assert.IsNull(run.Fault, run.Fault?.Message);
        var script = (CountReader)run.Script;
        CollectionAssert.AreEqual(Enumerable.Repeat(50, 50).ToArray(), script.Counts.ToArray());
        CollectionAssert.AreEqual(Enumerable.Repeat(50, 50).ToArray(), script.HostedCounts.ToArray());
        CollectionAssert.AreEqual(new[] { 48, 49 }, script.Late.ToArray());
    }

    [TestMethod]
    public void Of_an_added_series_it_is_that_series()
    {
        List<string> seen = [];
        Rig.Run(
            new()
            {
                Configure = static s => s.Add(NinjaTrader.Data.BarsPeriodType.Minute, 3),
                OnBar = s => seen.Add($"{s.BarsInProgress}: {s.Count}"),
            },
            Calm, Calm, Calm, Calm, Calm, Calm);
        CollectionAssert.AreEqual(new[] { "0: 6", "1: 2" }, seen.Distinct().ToArray());
    }

    [TestMethod]
    public void Live_it_grows_with_the_bars_the_forming_one_included()
    {
        List<string> seen = [];
        (ChartSession session, _) = Rig.Chart(new() { OnBar = s => seen.Add($"{s.CurrentBar} of {s.Count}") }, Calm, Calm, Calm);
        session.Tick(10, 100);
        session.Tick(70, 100);
        session.Tick(130, 100);
        CollectionAssert.AreEqual(new[] { "0 of 3", "1 of 3", "2 of 3", "3 of 5", "4 of 6" }, seen);
    }
}

public class CountReader : Strategy
{
    private SMA _hosted = null!;

    internal List<int> Counts { get; } = [];

    internal List<int> HostedCounts { get; } = [];

    internal List<int> Late { get; } = [];

    protected override void OnStateChange()
    {
        if (State == NinjaTrader.NinjaScript.State.DataLoaded) _hosted = SMA(3);
    }

    protected override void OnBarUpdate()
    {
        Counts.Add(Count);
        HostedCounts.Add(_hosted.Count);
        if (CurrentBar < Count - 2) return;
        Late.Add(CurrentBar);
    }
}
