using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests;

/// <summary>The four numbers of an engine's state.</summary>
[TestClass]
public sealed class StateHashTests
{
    private const int Bars = 900;

    [TestMethod]
    public void Without_being_asked_for_it_is_zero()
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        Feed(engine, 0, 50);
        Assert.AreEqual(default(StateHash), engine.Hash);
    }

    /// <summary>Also before the window, which holds 480 bars, is full, and where a bar of 60 minutes has just closed.</summary>
    [TestMethod]
    public void An_engine_that_was_restored_at_any_bar_has_the_hashes_of_one_that_was_not()
    {
        TradingEngine whole = New();
        for (int i = 0; i < Bars; i++)
        {
            Feed(whole, i, i + 1);
            if (i % 37 != 0 && i is not (479 or 480)) continue;
            TradingEngine restored = New();
            var memory = new MemoryStream();
            whole.Save(new BinaryWriter(memory));
            memory.Position = 0;
            restored.Restore(new BinaryReader(memory));
            Assert.AreEqual(whole.Hash, restored.Hash, "at bar " + i);
        }

        Assert.AreNotEqual(0UL, whole.Hash.Window);
        Assert.AreNotEqual(0UL, whole.Hash.Timeframes);
        Assert.AreNotEqual(0UL, whole.Hash.Indicators);
        Assert.AreNotEqual(0UL, whole.Hash.Signals);
    }

    [TestMethod]
    public void A_bar_that_comes_late_leads_to_the_hashes_of_one_that_came_in_time()
    {
        TradingEngine inTime = New(), late = New();
        Feed(inTime, 0, Bars);
        Feed(late, 0, 700);
        Feed(late, 701, Bars);
        Assert.AreNotEqual(inTime.Hash, late.Hash);
        Assert.AreEqual(BarOutcome.Late, late.OnBar(Gold.Bars[700], BarOrigin.Live));
        Assert.AreEqual(inTime.Hash, late.Hash);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(2)]
    public void One_changed_number_of_a_bar_changes_the_window(int number)
    {
        TradingEngine engine = New(), other = New();
        Feed(engine, 0, 100);
        Feed(other, 0, 99);
        Bar bar = Gold.Bars[99];
        double up = bar.High + 0.1;
        other.OnBar(
            new Bar(
                bar.EndUtcTicks, bar.Open, number == 0 ? up : bar.High, number == 1 ? bar.Low - 0.1 : bar.Low, bar.Close,
                number == 2 ? bar.Volume + 1 : bar.Volume, bar.TickCount),
            BarOrigin.Live);
        Assert.AreNotEqual(engine.Hash.Window, other.Hash.Window);
    }

    [TestMethod]
    public void An_emptied_engine_has_the_hash_of_a_new_one()
    {
        TradingEngine engine = New();
        StateHash begin = engine.Hash;
        Feed(engine, 0, 600);
        engine.Reset();
        Assert.AreEqual(begin, engine.Hash);
    }

    private static TradingEngine New() =>
        new(new EngineOptions { KeepsHash = true }, SignalModel.Default(), Gold.Calendar);

    private static void Feed(TradingEngine engine, int from, int to)
    {
        for (int i = from; i < to; i++) engine.OnBar(Gold.Bars[i], BarOrigin.PlatformHistory);
    }
}
