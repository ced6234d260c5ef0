using System;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Windows.Controls;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Gui.Tools;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>One script for each group of members that published scripts use, compiled together and run to the end.</summary>
[TestClass]
public sealed class MemberGroupsTests
{
    private static CompiledScripts s_scripts = null!;

    [ClassInitialize]
    public static void Compile(TestContext context)
    {
        ScriptSource[] sources = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "scripts-members"), "*.cs")
            .Order(StringComparer.Ordinal).Select(path => new ScriptSource(path, File.ReadAllText(path))).ToArray();
        s_scripts = ScriptCompiler.Compile(sources, NinjaTraderRelease.Parse("8.1.2"));
        Assert.IsTrue(
            s_scripts.Ok,
            string.Join("; ", s_scripts.Files.SelectMany(f => f.Diagnostics.Select(d => $"{f.Path}({d.Line}): {d.Message}"))));
    }

    [ClassCleanup]
    public static void Unload() => s_scripts.Dispose();

    [TestMethod]
    public void A_panel_with_a_shadow_hears_its_own_events() => CollectionAssert.AreEqual(
        new[] { "quantity 1 to 3", "brush #FF0000FF False True", "windows 0 result 42 up True 0 3" }, Printed("ShadowedPanel"));

    [TestMethod]
    public void Shapes_and_colours_of_a_drawing_surface_calculate() => CollectionAssert.AreEqual(
        new[] { "scale -10 -20", "same True False", "meets True False", "pen 2 True True", "point 5" }, Printed("PaintedZones"));

    [TestMethod]
    public void A_drawing_tool_of_a_script_is_drawn_by_its_own_method() =>
        CollectionAssert.AreEqual(new[] { "marks 3 CornerMarks AlwaysDrawnLast" }, Printed("CornerMarks"));

    /// <summary>The matrix turns (1, 2) by a right angle to (-2, 1) and moves it by (10, 20).</summary>
    [TestMethod]
    public void A_tool_with_levels_and_a_window_with_weak_events_run() => CollectionAssert.AreEqual(
        new[] { "0/1/100 50/3/100 100/1/40", "shown 6", "tab first timer True", "closed 1 at 8 21 lines 2" },
        Printed("LevelTools"));

    [TestMethod]
    public void A_weak_event_that_a_source_lacks_is_refused_by_name()
    {
        ArgumentException e = Assert.ThrowsExactly<ArgumentException>(
            () => System.Windows.WeakEventManager<Instrument, EventArgs>.AddHandler(null!, "Nope", (_, _) => { }));
        StringAssert.Contains(e.Message, "Instrument has no event 'Nope'");
    }

    [TestMethod]
    public void A_strategy_watches_its_account() => CollectionAssert.AreEqual(
        new[]
        {
            "owner True True 10000", "trades 1 True", "types True False", "Long 1.5K", "account True", "atm True 0",
            "mode Live 0 0 True",
        },
        Printed("AccountWatch"));

    [TestMethod]
    public void A_part_of_the_class_strategy_may_have_a_constructor() =>
        CollectionAssert.AreEqual(new[] { "made True" }, Printed("MadeStrategy"));

    [TestMethod]
    public void An_indicator_tells_facts_of_the_day() => CollectionAssert.AreEqual(
        new[]
        {
            "days 1 ticks 1 Day Facts Daily", "week 2024-03-08 month 2024-03-31", "set True True", "fine TopCenter True True",
            "outer: inner DayFacts() TST 06-24 1 Minute",
        },
        Printed("DayFacts"));

    [TestMethod]
    public void A_chart_style_of_a_script_is_made_and_gives_the_width_of_its_bars()
    {
        var style = (NinjaTrader.NinjaScript.ChartStyles.ChartStyle)Made("NinjaTrader.NinjaScript.ChartStyles.SquareBars");
        style.SetState(NinjaTrader.NinjaScript.State.Configure);
        Assert.AreEqual(7, style.GetBarPaintWidth(3));
        Assert.AreEqual(77, (int)style.ChartStyleType);
        Assert.AreEqual(2, style.BarWidthUI);
        string[] shown = style.Properties.Cast<PropertyDescriptor>().Select(property => property.DisplayName).ToArray();
        CollectionAssert.IsSubsetOf(new[] { "Width", "Rising", "DownBrush", "Stroke" }, shown);
        Assert.IsFalse(shown.Contains("Stroke2") || shown.Contains("BarWidth"), string.Join(", ", shown));
    }

    [TestMethod]
    public void A_window_of_an_add_on_holds_its_page()
    {
        var window = (NTWindow)Made("NinjaTrader.NinjaScript.AddOns.NoteWindow");
        var tabs = (TabControl)window.Content!;
        Assert.HasCount(1, tabs.Items);
        Assert.AreEqual(0, tabs.SelectedIndex);
        object page = ((TabItem)tabs.Items[0]).Content!;
        Assert.AreEqual(7, ((IIntervalProvider)page).BarsPeriod!.Value);
        bool closed = false;
        window.Closed += (_, _) => closed = true;
        window.Close();
        Assert.IsTrue(closed);
    }

    private static object Made(string type) => Activator.CreateInstance(s_scripts.Assembly!.GetType(type, throwOnError: true)!)!;

    private static string[] Printed(string name)
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        var history = PriceHistory.OfBars(instrument, Market.MinuteBars(Market.Walk(300, 7)), 60);
        var run = new BacktestRun(new RunRequest
        {
            Script = s_scripts.Strategies.TryGetValue(name, out Type? strategy) ? strategy : s_scripts.Indicators[name],
            Instrument = instrument,
            Period = Market.Minutes(1),
            Store = new SeriesStore(history),
            Host = host,
        });
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        Assert.AreEqual(300, run.BarsProcessed);
        return ((ScriptJournal)host.Output).Texts(OutputKind.Print);
    }
}
