using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Windows;
using System.Windows.Controls;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Tools;
using NT8Bridge.Display;
using NT8Bridge.Display.Pages;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Scripts;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>
/// How window and menu are wired, without a screen. What they show is decided by the view models, which have their own tests.
/// </summary>
[TestClass]
public sealed class WindowTests
{
    [TestMethod]
    public void It_shows_the_running_engine_and_answers_its_buttons()
    {
        using TemporaryFolder folder = new();
        using GoldChart chart = new(folder);
        ChartSession session = chart.Session("NT8BridgeStrategy");
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        var window =
            (NTWindow)Activator.CreateInstance(chart.Scripts.Assembly!.GetType("NT8BridgeScripts.NT8BridgeWindow")!)!;
        Tick(window);
        ListView[] tables = [.. Below((UIElement)window.Content!).OfType<ListView>()];
        Assert.HasCount(6, tables);
        EngineLine line =
            ((IEnumerable<EngineLine>)tables.Single(table => table.ItemsSource is IEnumerable<EngineLine>).ItemsSource!).Single();
        Assert.AreEqual("GC 12-13", line.Instrument);
        foreach (ListView table in tables)
            Assert.IsGreaterThan(table.ItemsSource is IEnumerable<FeedLine> ? 1 : 4, ((GridView)table.View!).Columns.Count);

        Button[] buttons = [.. Below((UIElement)window.Content!).OfType<Button>()];
        CollectionAssert.AreEqual(
            new[]
            {
                "Save cache now", "Export signals", "Open report", "Open report folder", "Accept account as baseline",
                "Flatten and pause", "Rithmic login",
            },
            buttons.Select(button => button.Content).ToArray());
        EngineDisplay display = ((IEngineOwner)session.Script).Display!;
        using (chart.Host.Enter()) buttons[5].PerformClick();
        CollectionAssert.Contains(display.Row.Problems.ToArray(), "entries paused by the trader");
        using (chart.Host.Enter()) buttons[4].PerformClick();
        CollectionAssert.DoesNotContain(display.Row.Problems.ToArray(), "entries paused by the trader");
        using (chart.Host.Enter()) buttons[1].PerformClick();
        StringAssert.Contains(display.Row.Outcome, "signals");
        // The file is written in the background, and a later tick brings the answer. The test waits for it, since an answer after
        // the window is closed would change the row that the test compares then.
        bool IsWritten() => Directory.GetFiles(folder.Path, "*.signals.csv", SearchOption.AllDirectories).Length == 1;
        Assert.IsTrue(SpinWait.SpinUntil(IsWritten, TimeSpan.FromMinutes(1)));
        foreach (Tick tick in GoldChart.Live(TimeSpan.Zero, TimeSpan.FromMinutes(2)))
        {
            if (!display.Row.Outcome.Contains(" signals in ", StringComparison.Ordinal)) Thread.Yield();
            Assert.IsTrue(session.OnTick(chart.Instrument, tick), session.Fault?.Message);
        }

        StringAssert.Contains(display.Row.Outcome, " signals in ");
        using (chart.Host.Enter()) buttons[2].PerformClick();
        bool IsPage() => Directory.GetFiles(folder.Path, "*.html", SearchOption.AllDirectories).Length == 1;
        Assert.IsTrue(SpinWait.SpinUntil(IsPage, TimeSpan.FromMinutes(1)));
        foreach (Tick tick in GoldChart.Live(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(4)))
        {
            if (!display.Row.Outcome.Contains(".html", StringComparison.Ordinal)) Thread.Yield();
            Assert.IsTrue(session.OnTick(chart.Instrument, tick), session.Fault?.Message);
        }

        // No program of a test machine opens a page, and the window says so.
        StringAssert.Contains(display.Row.Outcome, ".html");
        XElement kept = new("Window", new XAttribute("NT8BridgeInstrument", "GC 12-13")), again = new("Window");
        var persistence = (IWorkspacePersistence)window;
        persistence.Restore(new XDocument(), kept);
        persistence.Restore(new XDocument(), new XElement("Window"));
        persistence.Save(new XDocument(), again);
        Assert.AreEqual("GC 12-13", again.Attribute("NT8BridgeInstrument")!.Value);

        window.Close();
        EngineRow last = display.Row;
        session.OnTicks(chart.Instrument, GoldChart.Live(TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5)));
        Assert.AreSame(last, display.Row, "nobody looks any more");
        Assert.IsTrue(session.Stop(), session.Fault?.Message);
    }

    [TestMethod]
    public void The_report_goes_to_a_fresh_file_that_is_opened_and_a_failure_is_told()
    {
        using TemporaryFolder folder = new();
        using GoldChart chart = new(folder);
        ChartSession session = chart.Session("NT8BridgeStrategy");
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        EngineRow row = ((IEngineOwner)session.Script).Display!.Row;
        MethodInfo open = chart.Scripts.Assembly!.GetType("NT8BridgeScripts.NT8BridgeReport")!.GetMethod("Open")!;
        string reports = folder.At("reports");
        long now = GoldChart.LiveFrom;
        List<string> opened = [];
        string Open(string at, Action<string> show) => (string)open.Invoke(null, [row, at, now, show])!;

        string first = folder.At("reports/GC 12-13.20131009-130000.html");
        Assert.AreEqual("report in " + opened.Append(first).Last(), Open(reports, opened.Add));
        Open(reports, opened.Add);
        CollectionAssert.AreEqual(new[] { first, first.Replace(".html", "-2.html", StringComparison.Ordinal) }, opened);
        Assert.AreEqual(EnginePage.Html(row, now), File.ReadAllText(first));
        string third = Open(reports, _ => throw new System.ComponentModel.Win32Exception("no program opens it"));
        Assert.AreEqual(
            first.Replace(".html", "-3.html", StringComparison.Ordinal) + " written and not opened: no program opens it", third);
        Assert.HasCount(3, Directory.GetFiles(reports));
        string refused = Open(first, _ => Assert.Fail("nothing was written"));
        StringAssert.StartsWith(refused, "report in " + first + " not written: ");
        Assert.IsTrue(session.Stop(), session.Fault?.Message);
    }

    [TestMethod]
    public void A_second_compilation_leaves_one_menu_entry()
    {
        using CompiledScripts scripts = ScriptCompiler.Compile(ScriptFiles.OwnScripts().Sources, NinjaTraderRelease.Newest);
        Type type = scripts.Assembly!.GetType("NT8BridgeScripts.NT8BridgeAddOn")!;
        NTMenuItem menu = new() { Name = "ControlCenterMenuItemNew" };
        menu.Items.Add(new NTMenuItem { Header = "Chart" });
        ControlCenter center = new() { Content = menu };
        object first = Activator.CreateInstance(type)!, second = Activator.CreateInstance(type)!;
        Call(first, "OnWindowCreated", center);
        Call(first, "OnWindowCreated", new NTWindow());
        Call(second, "OnWindowCreated", center);
        CollectionAssert.AreEqual(
            new[] { "Chart", "NT8Bridge" }, menu.Items.Cast<NTMenuItem>().Select(item => item.Header).ToArray());
        Call(first, "OnWindowDestroyed", center);
        Assert.HasCount(2, menu.Items, "the entry of the second compilation stays");
        Call(second, "OnWindowDestroyed", center);
        CollectionAssert.AreEqual(new[] { "Chart" }, menu.Items.Cast<NTMenuItem>().Select(item => item.Header).ToArray());
    }

    [TestMethod]
    public void The_login_is_saved_once_and_the_fields_forget_it()
    {
        using TemporaryFolder folder = new();
        using CompiledScripts scripts = ScriptCompiler.Compile(ScriptFiles.OwnScripts().Sources, NinjaTraderRelease.Newest);
        HostContext host = new() { UserDataDir = folder.Path + Path.DirectorySeparatorChar };
        var window = (NTWindow)Activator.CreateInstance(scripts.Assembly!.GetType("NT8BridgeScripts.NT8BridgeLogin")!)!;
        UIElement[] fields = [.. Below((UIElement)window.Content!)];
        PasswordBox password = fields.OfType<PasswordBox>().Single();
        Button save = fields.OfType<Button>().Single();
        TextBlock outcome = fields.OfType<TextBlock>().Last();
        CredentialStore store = new(Path.Combine(folder.Path, "NT8Bridge", "rithmic.login"));
        using (host.Enter()) save.PerformClick();
        StringAssert.Contains(outcome.Text, "user name is missing");
        Assert.IsNull(store.Load());
        fields.OfType<TextBox>().Single().Text = "trader";
        password.Password = "hunter2";
        using (host.Enter()) save.PerformClick();
        StringAssert.StartsWith(outcome.Text, "Saved.");
        Assert.AreEqual(string.Empty, password.Password);
        Assert.IsNotNull(store.Load());
    }

    private static void Tick(Window window) => Call(window, "OnTick", window, EventArgs.Empty);

    private static void Call(object target, string method, params object[] arguments) =>
        target.GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(target, arguments);

    private static IEnumerable<UIElement> Below(UIElement element)
    {
        yield return element;
        IEnumerable<object?> children = element switch
        {
            Panel panel => panel.Children,
            TabControl tabs => tabs.Items.OfType<TabItem>().Select(tab => tab.Content),
            _ => [],
        };
        foreach (UIElement child in children.OfType<UIElement>().SelectMany(Below)) yield return child;
    }
}
