using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Display;

[TestClass]
public sealed class EnginesViewTests
{
    private readonly List<EngineDisplay> _running = new();
    private long _now;

    [TestMethod]
    public void Without_an_engine_it_says_so()
    {
        EnginesView view = View();
        Update(view);
        Assert.AreEqual(-1, view.ChosenIndex);
        StringAssert.Contains(view.Notices, "No strategy");
        Assert.IsEmpty(view.Engines);
    }

    [TestMethod]
    public void The_first_engine_is_chosen_until_another_one_is()
    {
        EnginesView view = View("GC 12-13", "ES 12-13");
        Update(view);
        Assert.AreEqual(0, view.ChosenIndex);
        Assert.AreEqual("480", view.Readiness[0].Needed);
        view.Choose(1);
        Assert.AreEqual("ES 12-13", view.ChosenInstrument);
        view.Choose(7);
        Assert.AreEqual(1, view.ChosenIndex, "there is no such line");
        CollectionAssert.AreEqual(new[] { "GC 12-13", "ES 12-13" }, view.Engines.Select(line => line.Instrument).ToArray());
    }

    [TestMethod]
    public void A_workspace_brings_the_chosen_engine_back_whenever_it_starts()
    {
        EnginesView view = View("GC 12-13");
        view.ChosenInstrument = "ES 12-13";
        Update(view);
        Assert.AreEqual(0, view.ChosenIndex, "the kept one does not run yet");
        _running.Clear();
        _running.Add(Display("NQ 12-13"));
        _running.Add(Display("ES 12-13"));
        Update(view);
        Assert.AreEqual(1, view.ChosenIndex);
    }

    [TestMethod]
    public void Of_two_engines_on_one_instrument_the_chosen_one_is_meant()
    {
        EnginesView view = View("GC 12-13", "GC 12-13");
        Update(view);
        view.Choose(1);
        Assert.AreSame(_running[1], view.Chosen);
        _running[0].Refresh();
        Update(view);
        Assert.AreSame(_running[1], view.Chosen);
    }

    [TestMethod]
    public void Lines_that_stay_as_they_are_are_not_exchanged()
    {
        var lines = new TableLines<string>();
        lines.Show(new[] { "a", "b", "c" });
        var changes = new List<NotifyCollectionChangedAction>();
        lines.CollectionChanged += (_, e) => changes.Add(e.Action);
        lines.Show(new[] { "a", "B" });
        CollectionAssert.AreEqual(new[] { "a", "B" }, lines.ToArray());
        CollectionAssert.AreEqual(new[] { NotifyCollectionChangedAction.Replace, NotifyCollectionChangedAction.Remove }, changes);
    }

    [TestMethod]
    [DataRow(typeof(EngineLine))]
    [DataRow(typeof(TimelineLine))]
    [DataRow(typeof(ReadinessLine))]
    [DataRow(typeof(SignalLine))]
    [DataRow(typeof(DifferenceLine))]
    [DataRow(typeof(FeedLine))]
    [DataRow(typeof(PhaseLine))]
    [DataRow(typeof(GapLine))]
    [DataRow(typeof(MergeLine))]
    public void Every_column_shows_a_property_and_every_property_has_a_column(Type line)
    {
        PropertyInfo table = line.GetProperty("Columns", BindingFlags.Public | BindingFlags.Static)!;
        var columns = (IReadOnlyList<Column>)table.GetValue(null)!;
        string[] properties = line.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.Name).ToArray();
        CollectionAssert.AreEquivalent(properties, columns.Select(column => column.Path).ToArray());
        Assert.IsTrue(columns.All(column => column.Width > 0 && column.Title.Length > 0));
    }

    [TestMethod]
    public void Differences_and_notes_of_the_feeds_in_words()
    {
        var kept = new Bar(new DateTime(2013, 10, 9, 13, 0, 30).Ticks, 1300, 1301.5, 1299, 1300.1, 12, 3);
        var other = new Bar(kept.EndUtcTicks, 1300, 1301.5, 1299, 1300.2, 11, 3);
        var line = DifferenceLine.Of(new MergeDifference(kept, BarOrigin.PlatformHistory, other, BarOrigin.WarmCache));
        Assert.AreEqual(
            new DifferenceLine(
                "2013-10-09 13:00:30", "1300 1301.5 1299 1300.1 12", "PlatformHistory",
                "1300 1301.5 1299 1300.2 11", "WarmCache"),
            line);
        Assert.AreEqual(
            new FeedLine("2013-10-09 13:00:30", "Rithmic is connected."),
            FeedLine.Of(new FeedNote(kept.EndUtcTicks, "Rithmic is connected.")));
    }

    private EnginesView View(params string[] instruments)
    {
        foreach (string instrument in instruments) _running.Add(Display(instrument));
        return new EnginesView(() => _running, new GivenClock(() => _now)) { IsVisible = true };
    }

    private void Update(EnginesView view)
    {
        _now += TimeSpan.TicksPerSecond;
        view.Update();
    }

    private EngineDisplay Display(string instrument)
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), SessionTemplates.ForInstrument(instrument));
        var live = new LiveEngine(
            engine, new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => _now));
        return new EngineDisplay(instrument, live);
    }
}
