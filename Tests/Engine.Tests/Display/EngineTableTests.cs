using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Display;

[TestClass]
public sealed class EngineTableTests
{
    private readonly List<EngineDisplay> _running = new();
    private long _now;

    [TestMethod]
    public void At_most_four_updates_a_second()
    {
        EngineDisplay display = Display("GC 12-13");
        EngineTable table = Table(display);
        int updates = 0;
        for (int millisecond = 0; millisecond < 10_000; millisecond += 10)
        {
            _now = millisecond * TimeSpan.TicksPerMillisecond;
            display.OnBar();
            if (table.Update()) updates++;
        }

        Assert.AreEqual(40, updates);
    }

    [TestMethod]
    public void Nothing_new_is_no_update()
    {
        EngineTable table = Table(Display("GC 12-13"));
        Assert.IsTrue(table.Update());
        _now = TimeSpan.TicksPerSecond;
        Assert.IsFalse(table.Update());
    }

    [TestMethod]
    public void An_engine_makes_rows_after_bars_only_while_it_is_looked_at()
    {
        EngineDisplay display = Display("GC 12-13");
        EngineRow first = display.Row;
        display.OnBar();
        Assert.AreSame(first, display.Row, "nobody looks");
        EngineTable table = Table(display);
        table.Update();
        display.OnBar();
        Assert.AreNotSame(first, display.Row);
        EngineRow second = display.Row;
        table.IsVisible = false;
        display.OnBar();
        Assert.AreSame(second, display.Row, "the window is hidden");
        table.IsVisible = true;
        display.OnBar();
        EngineRow third = display.Row;
        Assert.AreNotSame(second, third);
        _running.Clear();
        _now += TimeSpan.TicksPerSecond;
        Assert.IsTrue(table.Update());
        Assert.IsEmpty(table.Rows);
        display.OnBar();
        Assert.AreSame(third, display.Row, "the engine is gone from the table");
    }

    [TestMethod]
    public void Who_begins_to_look_need_not_wait_for_a_bar()
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), SessionTemplates.ForInstrument("GC"));
        var handed = new List<Action>();
        var live = new LiveEngine(
            engine, new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => _now));
        var display = new EngineDisplay("GC 12-13", live, null, handed.Add);
        EngineRow stale = display.Row;
        display.AddViewer();
        display.AddViewer();
        Assert.HasCount(1, handed, "the second one finds the row of the first");
        handed[0]();
        Assert.AreNotSame(stale, display.Row);
    }

    [TestMethod]
    public void A_row_says_what_is_missing()
    {
        EngineRow row = Display("GC 12-13").Row;
        StringAssert.Contains(RowText.Of(row), "window: 0 of 480 bars; window has 0 of 480 bars");
        StringAssert.Contains(RowText.Of(row), "no signal yet");
        Assert.AreEqual(
            new EngineLine(
                "GC 12-13", "trend and momentum", "Idle", "0 of 480", "0 quiet, 0 unknown",
                "0 live bars, 0 interruptions", "none"),
            EngineLine.Of(row));
    }

    private EngineDisplay Display(string instrument)
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), SessionTemplates.ForInstrument(instrument));
        var live = new LiveEngine(
            engine, new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => _now));
        return new EngineDisplay(instrument, live);
    }

    private EngineTable Table(EngineDisplay display)
    {
        _running.Add(display);
        return new EngineTable(() => _running, new GivenClock(() => _now)) { IsVisible = true };
    }
}
