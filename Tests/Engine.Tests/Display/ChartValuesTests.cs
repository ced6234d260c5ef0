using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Display;

/// <summary>Whose numbers a chart shows: the trading engine's wherever it has them, else those of one like it.</summary>
[TestClass]
public sealed class ChartValuesTests
{
    private const int LiveBars = 100;

    [TestMethod]
    public void Alone_it_shows_the_built_in_model_over_the_charts_bars()
    {
        var rig = new ChartRig(ChartRig.Outputs);
        rig.History();
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        var readiness = new Readiness(engine);
        int ready = 0;
        for (int i = 0; i < ChartRig.LiveFrom; i++)
        {
            engine.OnBar(Gold.Bars[i], BarOrigin.PlatformHistory);
            Assert.AreEqual(engine.Signals[0].Score, rig.At(i).Score);
            Assert.AreEqual(engine.Signals[0].Direction, rig.At(i).Direction);
            Assert.AreEqual(readiness.IsMet(), rig.At(i).IsReady);
            Assert.IsFalse(rig.At(i).IsShared);
            if (rig.At(i).IsReady) ready++;
        }

        Assert.IsTrue(ready > 500 && ready < ChartRig.LiveFrom, $"{ready} ready");
        Assert.IsNull(rig.Chart.Row.Phase);
        StringAssert.Contains(RowText.Of(rig.Chart.Row), "chart only");
    }

    [TestMethod]
    [DataRow(true, true)]
    [DataRow(false, true)]
    [DataRow(true, false)]
    [DataRow(false, false)]
    public void Joined_it_shows_the_numbers_that_trade_and_older_bars_by_the_same_model(bool strategyFirst, bool isThereFirst)
    {
        var rig = new ChartRig(ChartRig.Outputs);
        if (!isThereFirst) rig.History();
        rig.Start();
        rig.Chart.Follow(rig.Display);
        // An indicator that is put on the chart of a running strategy gets its history now.
        if (isThereFirst) rig.History();
        rig.Bars(LiveBars, strategyFirst: strategyFirst);

        Assert.IsTrue(rig.Chart.Rests);
        Dictionary<long, (Signal Signal, double[] Outputs)> expected = ChartRig.Alone(
            ChartRig.Engine(), ChartRig.LiveFrom + LiveBars);
        var other = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        int shared = 0, different = 0;
        for (int i = 0; i < ChartRig.LiveFrom + LiveBars; i++)
        {
            other.OnBar(Gold.Bars[i], BarOrigin.PlatformHistory);
            ChartPoint point = rig.At(i);
            (Signal signal, double[] outputs) = expected[point.EndUtcTicks];
            Assert.AreEqual(signal.Score, point.Score);
            Assert.AreEqual(signal.Direction, point.Direction);
            CollectionAssert.AreEqual(outputs, point.Outputs.ToArray());
            if (point.IsShared) shared++;
            if (other.Signals[0].Score != point.Score) different++;
        }

        Assert.IsTrue(shared >= EngineRow.ListedSignals, $"{shared} of the engine that trades");
        Assert.IsGreaterThan(1000, different, "the two models must differ for this to mean anything");
        Assert.AreSame(rig.Display.Row, rig.Chart.Row);
        StringAssert.Contains(RowText.Of(rig.Chart.Row), "model: two averages");
    }

    [TestMethod]
    public void Where_the_engine_that_trades_saw_other_prices_its_numbers_are_shown()
    {
        var rig = new ChartRig(ChartRig.Outputs);
        rig.History();
        rig.Start();
        rig.Chart.Follow(rig.Display);
        rig.Bars(LiveBars, shift: 7);
        Dictionary<long, (Signal Signal, double[] Outputs)> alone = ChartRig.Alone(
            ChartRig.Engine(), ChartRig.LiveFrom + LiveBars);
        int different = 0;
        for (int i = 0; i < LiveBars; i++)
        {
            ChartPoint point = rig.At(ChartRig.LiveFrom + i);
            Assert.IsTrue(rig.Live.Engine.Signals.TryGet(point.EndUtcTicks, out Signal traded));
            Assert.AreEqual(traded.Score, point.Score);
            if (point.Outputs[0] != alone[point.EndUtcTicks].Outputs[0]) different++;
        }

        Assert.IsGreaterThan(LiveBars / 2, different);
        CollectionAssert.AreEqual(
            ChartRig.Outputs
                .Select(name => rig.Display.Row.Outputs.Last().Values[rig.Display.OutputNames.ToList().IndexOf(name)]).ToArray(),
            rig.At(ChartRig.LiveFrom + LiveBars - 1).Outputs.ToArray());
    }

    [TestMethod]
    public void When_the_strategy_ends_the_chart_goes_on_with_its_model_and_keeps_what_it_said()
    {
        var rig = new ChartRig(ChartRig.Outputs);
        rig.History();
        rig.Start();
        rig.Chart.Follow(rig.Display);
        rig.Bars(20, shift: 7);
        double said = rig.At(ChartRig.LiveFrom + 10).Outputs[0];
        rig.Live.Stop();
        rig.Chart.Follow(null);
        rig.Bars(20);
        Dictionary<long, (Signal Signal, double[] Outputs)> alone = ChartRig.Alone(ChartRig.Engine(), ChartRig.LiveFrom + 40);
        for (int i = 20; i < 40; i++)
        {
            ChartPoint point = rig.At(ChartRig.LiveFrom + i);
            Assert.IsFalse(point.IsShared);
            Assert.AreEqual(alone[point.EndUtcTicks].Signal.Score, point.Score);
            CollectionAssert.AreEqual(alone[point.EndUtcTicks].Outputs, point.Outputs.ToArray());
        }

        Assert.AreEqual(said, rig.At(ChartRig.LiveFrom + 10).Outputs[0]);
        StringAssert.Contains(RowText.Of(rig.Chart.Row), "chart only");
    }

    [TestMethod]
    public void Who_looks_seldom_misses_no_bar()
    {
        var rig = new ChartRig(ChartRig.Outputs);
        rig.History();
        rig.Start();
        rig.Chart.Follow(rig.Display);
        const int Seldom = 2 * EngineRow.ListedOutputs;
        // The chart's bars come, its looks do not: in a fast replay many bars pass between two of them.
        for (int i = 0; i < 3; i++) rig.Bars(Seldom, strategyFirst: false, lookEvery: Seldom);
        rig.Chart.Refresh();
        for (int i = 0; i < 3 * Seldom; i++)
        {
            ChartPoint point = rig.At(ChartRig.LiveFrom + i);
            Assert.AreEqual(Gold.Bars[ChartRig.LiveFrom + i].EndUtcTicks, point.EndUtcTicks);
            Assert.AreEqual(ChartRig.Outputs.Length, point.Outputs.Count);
        }
    }

    [TestMethod]
    public void Outputs_that_the_strategy_does_not_compute_are_the_charts_own()
    {
        var rig = new ChartRig("3m.ema33");
        rig.History();
        rig.Start();
        rig.Chart.Follow(rig.Display);
        rig.Bars(LiveBars);
        Assert.IsFalse(rig.Chart.Rests);
        Assert.IsFalse(double.IsNaN(rig.At(ChartRig.LiveFrom + LiveBars - 1).Outputs[0]));
        Assert.IsTrue(rig.At(ChartRig.LiveFrom + LiveBars - 1).IsShared, "the signal is the strategy's all the same");
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Bars_without_orders_are_not_ready_whoever_looked(bool looksFromTheBegin)
    {
        var rig = new ChartRig();
        rig.History();
        rig.Start();
        if (looksFromTheBegin) rig.Chart.Follow(rig.Display);
        var ready = new List<bool>();
        for (int i = 0; i < LiveBars; i++)
        {
            if (i == 40) rig.Live.OnStreamLost("test");
            if (i == 42) rig.Live.OnStreamBack();
            rig.Bars(1);
            ready.Add(rig.Live.MayTrade);
        }

        rig.Chart.Follow(rig.Display);
        bool[] shown = Enumerable.Range(ChartRig.LiveFrom, LiveBars).Select(i => rig.At(i).IsReady).ToArray();
        CollectionAssert.AreEqual(ready, shown);
        Assert.IsTrue(ready.Contains(true) && !ready[0] && !ready[41]);
    }

    [TestMethod]
    public void A_correction_paints_the_past_again()
    {
        var rig = new ChartRig();
        rig.History();
        rig.Start();
        rig.Chart.Follow(rig.Display);
        rig.Bars(LiveBars);
        rig.Chart.TakeChanges();
        rig.Bars(1);
        Assert.AreEqual(Gold.Bars[ChartRig.LiveFrom + LiveBars].EndUtcTicks, rig.Chart.TakeChanges(), "no news of the past");

        Bar wrong = Gold.Bars[ChartRig.LiveFrom + 50];
        var right = new Bar(wrong.EndUtcTicks, wrong.Open, wrong.High + 30, wrong.Low, wrong.Close + 30, wrong.Volume, 0);
        Assert.AreEqual(BarOutcome.Correction, rig.Live.Engine.OnBar(right, BarOrigin.PlatformHistory));
        rig.Bars(1);
        long from = rig.Chart.TakeChanges();
        Assert.IsTrue(from >= wrong.EndUtcTicks && from < Gold.Bars[ChartRig.LiveFrom + LiveBars].EndUtcTicks);
        for (int i = 0; i < LiveBars; i++)
        {
            Assert.IsTrue(rig.Live.Engine.Signals.TryGet(Gold.Bars[ChartRig.LiveFrom + i].EndUtcTicks, out Signal signal));
            Assert.AreEqual(signal.Score, rig.At(ChartRig.LiveFrom + i).Score);
        }
    }

    [TestMethod]
    public void Turns_are_where_an_order_could_follow()
    {
        var rig = new ChartRig();
        rig.History();
        var expected = new List<long>();
        for (int i = 1; i < ChartRig.LiveFrom; i++)
        {
            ChartPoint point = rig.At(i);
            if (point.IsReady && point.Direction != SignalDirection.Hold && point.Direction != rig.At(i - 1).Direction)
                expected.Add(point.EndUtcTicks);
        }

        var found = new List<long>();
        long first = Gold.Bars[0].EndUtcTicks, last = Gold.Bars[ChartRig.LiveFrom - 1].EndUtcTicks;
        for (long end = first; end <= last; end += TimeSpan.TicksPerMinute / 2)
        {
            if (rig.Chart.Turn(end - TimeSpan.TicksPerMinute / 2, end) is { } turn) found.Add(turn.EndUtcTicks);
        }

        CollectionAssert.AreEqual(expected, found);
        Assert.IsGreaterThan(10, found.Count);
        long sixth = expected[5];
        Assert.AreEqual(sixth, rig.Chart.Turn(expected[4], sixth)!.EndUtcTicks);
        Assert.IsNull(rig.Chart.Turn(sixth, sixth));
    }
}
