using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.Display.Pages;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Display.Pages;

/// <summary>The page of an engine that runs on real bars of gold.</summary>
[TestClass]
public sealed class EnginePageTests
{
    private const string Hostile = "<script>alert(\"a\" & 'b')</script>\u202E";
    private static readonly long Written = new DateTime(2013, 10, 9, 18, 0, 0, DateTimeKind.Utc).Ticks;
    private long _now;

    [TestMethod]
    public void It_shows_what_the_window_shows()
    {
        EngineDisplay display = Running("GC 12-13");
        EngineRow row = display.Row;
        XElement page = Body(EnginePage.Html(row, Written));
        Assert.AreEqual(
            "Written 2013-10-09 18:00:00 UTC. The newest bar of 30s closed at " + SignalLine.Of(row.Signals[0]).Time
            + " UTC. 500 signals of the newest bars are listed.",
            Named(page, "as-of").Value);
        CollectionAssert.AreEqual(
            row.Phases.Select(phase => phase.Phase.ToString()).ToArray(), FirstCells(page, "phases"), "the phases");
        CollectionAssert.Contains(FirstCells(page, "phases"), "WarmingUp");
        CollectionAssert.AreEqual(row.Timeline.Select(step => step.Name).ToArray(), FirstCells(page, "steps"));
        CollectionAssert.AreEqual(row.Readiness.Select(item => item.Name).ToArray(), FirstCells(page, "readiness"));
        CollectionAssert.AreEqual(
            row.Signals.Select(signal => SignalLine.Of(signal).Time).ToArray(), FirstCells(page, "signal-list"));
        Assert.AreEqual("PlatformHistory: offered, used", FirstCells(page, "merge")[0]);
        StringAssert.Contains(Named(page, "merge").Value, "1,000, 1,000");
        CollectionAssert.AreEqual(row.Gaps.Select(gap => GapLine.Of(gap).From).ToArray(), FirstCells(page, "gaps"));
        Assert.AreEqual(row.QuietGaps + row.UnknownGaps, row.Gaps.Sum(gap => gap.Bars));
        Assert.AreEqual("None.", Named(page, "differences").Value);
        Assert.AreEqual(2, page.Descendants("svg").Count(svg => svg.Attribute("role")?.Value == "img"));
    }

    [TestMethod]
    public void Names_of_any_kind_are_text()
    {
        EngineDisplay display = Running(Hostile);
        display.Tell(Hostile);
        string text = EnginePage.Html(display.Row, Written);
        XElement page = Body(text);
        StringAssert.StartsWith(page.Descendants("h1").Single().Value, Hostile + ": ");
        CollectionAssert.Contains(Named(page, "notices").Elements("li").Select(line => line.Value).ToArray(), Hostile);
        Assert.IsLessThan(0, text.IndexOf("<script", StringComparison.Ordinal));
        Assert.IsEmpty(page.DescendantsAndSelf().Attributes()
            .Where(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void An_engine_that_has_only_begun_has_a_page_too()
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        var live = new LiveEngine(
            engine, new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => _now));
        XElement page = Body(EnginePage.Html(new EngineDisplay("GC 12-13", live).Row, Written));
        StringAssert.Contains(Named(page, "as-of").Value, "The newest bar of 30s has not closed yet.");
        StringAssert.Contains(page.Value, "Nothing has begun.");
        Assert.AreEqual("None.", Named(page, "signal-list").Value);
        Assert.IsEmpty(page.Descendants("svg"));
    }

    [TestMethod]
    public void The_marks_of_the_signals_stand_where_the_signal_turned()
    {
        EngineRow row = Running("GC 12-13", ChartRig.Engine()).Row;
        SignalDirection[] directions = row.Signals.Reverse().Select(signal => signal.Direction).ToArray();
        SignalDirection[] turns =
            directions.Where((direction, i) => direction != (i == 0 ? SignalDirection.Hold : directions[i - 1])).ToArray();
        XElement page = Body(EnginePage.Html(row, Written));
        Assert.IsGreaterThan(0, turns.Count(turn => turn == SignalDirection.Buy));
        Assert.AreEqual(turns.Count(turn => turn == SignalDirection.Buy), Classed(page, "buy"));
        Assert.AreEqual(turns.Count(turn => turn == SignalDirection.Sell), Classed(page, "sell"));
        string line = page.Descendants("polyline").Single().Attribute("points")!.Value;
        Assert.AreEqual(500, line.Split(' ').Length);
        int[] heights = line.Split(' ').Select(point => int.Parse(point.Split(',')[1], CultureInfo.InvariantCulture)).ToArray();
        Assert.AreEqual(500, heights.Min(), "the highest close lies a twentieth below the edge");
        Assert.AreEqual(9500, heights.Max());
    }

    [TestMethod]
    public void It_fetches_nothing_and_forbids_it()
    {
        string text = EnginePage.Html(Running("GC 12-13").Row, Written);
        StringAssert.StartsWith(text, EnginePage.Mark);
        StringAssert.Contains(text, "default-src 'none'");
        foreach (string way in new[] { "src=", "url(", "@import", "http:", "https:" })
            Assert.IsLessThan(0, text.IndexOf(way, StringComparison.Ordinal), way);
    }

    private static XElement Body(string page) =>
        XElement.Parse(page.Substring(page.IndexOf("<body>", StringComparison.Ordinal)).Replace("</html>", string.Empty));

    private static XElement Named(XElement page, string id) =>
        page.Descendants().Single(element => element.Attribute("id")?.Value == id);

    private static string[] FirstCells(XElement page, string id) =>
        Named(page, id).Element("tbody")!.Elements("tr").Select(row => row.Elements("td").First().Value).ToArray();

    private static int Classed(XElement page, string name) =>
        page.Descendants().Count(element => element.Attribute("class")?.Value == name);

    private EngineDisplay Running(string instrument, TradingEngine? engine = null)
    {
        engine ??= new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        _now = Gold.Bars[4999].EndUtcTicks + TimeSpan.TicksPerSecond;
        var live = new LiveEngine(
            engine, new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => _now));
        var display = new EngineDisplay(instrument, live);
        live.Start(instrument);
        for (int i = 4000; i < 5000; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();
        live.WaitForSources();
        for (int i = 5000; i < 5020; i++)
        {
            _now = Gold.Bars[i].EndUtcTicks + TimeSpan.TicksPerSecond;
            live.OnLiveBar(Gold.Bars[i]);
        }

        display.Refresh();
        return display;
    }
}
