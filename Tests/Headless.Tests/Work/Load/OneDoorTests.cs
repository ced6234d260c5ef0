using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Demo;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Play;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Tests.Work.Load;

/// <summary>Whatever is run on bars and ticks of the same time, ticks replace the bars from their begin on.</summary>
[TestClass]
public sealed class OneDoorTests
{
    private static readonly BarsPeriod Minute = PeriodText.Parse("1m");

    [TestMethod]
    public void A_backtest_and_a_chart_have_the_same_series()
    {
        using Overlap overlap = new();
        Said saidByBacktest = new(), saidByPlay = new();
        BacktestResult backtest = BacktestWork.Run(
            new BacktestRequest
            {
                Strategy = "Printer",
                Settings = new RunSettings { Data = Data(overlap), Scripts = [overlap.Script], Period = Minute },
            },
            saidByBacktest);
        string[] inBacktest = backtest.Output.Texts(OutputKind.Print);
        Assert.IsNull(backtest.Error);
        Assert.HasCount(Overlap.BarsBeforeTicks + 105, inBacktest);
        StringAssert.Contains(inBacktest[Overlap.BarsBeforeTicks - 1], " 1000 1001 999 1000 5");
        StringAssert.Contains(inBacktest[Overlap.BarsBeforeTicks], " 2000 ");

        // Live from before, within and after the bars that the ticks replace.
        foreach (int minutes in new[] { 0, 30, 90 })
        {
            DateTime liveFrom = Overlap.FirstTick.AddMinutes(minutes);
            ChartResult chart = PlayWork.Run(
                new PlayRequest
                {
                    Strategy = "Printer", Scripts = [overlap.Script], Data = Data(overlap), Period = Minute,
                    LiveFromUtcTicks = liveFrom.Ticks,
                },
                saidByPlay);
            Assert.IsNull(chart.Fault);
            CollectionAssert.AreEqual(inBacktest, chart.Output.Texts(OutputKind.Print), $"live from {liveFrom}");
            Assert.AreEqual(backtest.BarsReplaced, chart.BarsReplaced);
        }

        Assert.AreEqual(Overlap.Bars - Overlap.BarsBeforeTicks, backtest.BarsReplaced);
        BarsReplaced told = saidByBacktest.Of<BarsReplaced>().Single();
        Assert.AreEqual(new BarsReplaced("GC 12-13", 60, Overlap.FirstTick.Ticks, 0), told);
        Assert.AreEqual(told, saidByPlay.Of<BarsReplaced>()[0]);
    }

    [TestMethod]
    public void The_demo_reads_its_trades_by_the_same_door()
    {
        Said said = new();
        DemoResult demo = DemoWork.Run(said);
        Assert.IsNull(demo.Chart.Fault);
        Assert.AreEqual(156_156, said.Of<FileRead>().Single().Count.Used);
        Assert.AreEqual((156_156L, "GC 12-13"), (demo.Chart.Files.Single().Rows, demo.Chart.Files.Single().Instrument));
        Assert.AreEqual(0, demo.Chart.BarsReplaced);
    }

    private static DataRequest Data(Overlap overlap) => new()
    {
        Bars = [new DataInput(overlap.BarFile)], Ticks = [new DataInput(overlap.TickFile)], Instrument = "GC 12-13",
    };
}
