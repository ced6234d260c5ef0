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
                "Save cache now", "Export signals", "Open report folder", "Accept account as baseline", "Flatten and pause",
                "Rithmic login",
            },
            buttons.Select(button => button.Content).ToArray());
        EngineDisplay display = ((IEngineOwner)session.Script).Display!;
        using (chart.Host.Enter()) buttons[4].PerformClick();
        CollectionAssert.Contains(display.Row.Problems.ToArray(), "entries paused by the trader");
        using (chart.Host.Enter()) buttons[3].PerformClick();
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
        XElement kept = new("Window", new XAttribute("NT8BridgeInstrument", "GC 12-13")), again = new("Window");
        var persistence = (IWorkspacePersistence)window;
        persistence.Restore(new XDocument(), kept);
        persistence.Restore(new XDocument(), new XElement("Window"));
        persistence.Save(new XDocument(), again);
        Assert.AreEqual("GC 12-13", again.Attribute("NT8BridgeInstrument")!.Value);

        window.Close();
        EngineRow last = display.Row;
        session.OnTicks(chart.Instrument, GoldChart.Live(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(3)));
        Assert.AreSame(last, display.Row, "nobody looks any more");
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
