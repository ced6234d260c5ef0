using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Display;

/// <summary>What a window asks of an engine, and what it is told.</summary>
[TestClass]
public sealed class EngineCommandsTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "nt8bridge-" + Guid.NewGuid().ToString("N"));
    private readonly BlockingCollection<Action> _engineThread = new();
    private long _now;

    [TestCleanup]
    public void Remove()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        if (File.Exists(_folder)) File.Delete(_folder);
        _engineThread.Dispose();
    }

    [TestMethod]
    public void A_save_tells_its_end()
    {
        (LiveEngine live, EngineDisplay display, EngineCommands commands) = Running();
        commands.SaveNow();
        RunNext();
        Assert.AreEqual("saving the cache", display.Row.Outcome);
        RunNext();
        Assert.AreEqual("cache saved", display.Row.Outcome);
        StringAssert.Contains(string.Join("|", RowText.Notices(display.Row)), "cache saved");
        Assert.IsTrue(Directory.EnumerateFiles(_folder, "*.parquet", SearchOption.AllDirectories).Any());
        live.Stop();
    }

    [TestMethod]
    public void A_save_that_fails_tells_why()
    {
        File.WriteAllText(_folder, "a file stands where the folder should be");
        (LiveEngine live, EngineDisplay display, EngineCommands commands) = Running();
        commands.SaveNow();
        RunNext();
        RunNext();
        StringAssert.StartsWith(display.Row.Outcome, "cache not saved: ");
        Assert.IsGreaterThan(0, live.SaveProblem.Length);
        StringAssert.Contains(RowText.Of(display.Row), "cache not saved: ");
        commands.ExportSignals();
        RunNext();
        RunNext();
        StringAssert.Contains(display.Row.Outcome, "not written: ");
        commands.OpenReports(_ => Assert.Fail("there is no folder to open"));
        RunNext();
        StringAssert.Contains(display.Row.Outcome, "not opened: ");
        live.Stop();
    }

    [TestMethod]
    public void What_cannot_be_saved_is_refused_with_the_reason()
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        var live = new LiveEngine(
            engine, new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => _now));
        var display = new EngineDisplay("GC 12-13", live);
        new EngineCommands(live, display, _folder, _engineThread.Add).SaveNow();
        RunNext();
        StringAssert.StartsWith(display.Row.Outcome, "cache not saved: nothing to save yet");
    }

    [TestMethod]
    public void Signals_are_exported_oldest_first()
    {
        (LiveEngine live, EngineDisplay display, EngineCommands commands) = Running();
        commands.ExportSignals();
        RunNext();
        RunNext();
        string path = Path.Combine(_folder, "reports", CacheLayout.Escape("GC 12-13") + ".signals.csv");
        Assert.AreEqual($"500 signals in {path}", display.Row.Outcome);
        Assert.AreEqual(501, File.ReadAllLines(path).Length);
        string opened = string.Empty;
        commands.OpenReports(folder => opened = folder);
        Assert.AreEqual(Path.Combine(_folder, "reports"), opened);
        live.Stop();
    }

    private void RunNext()
    {
        Assert.IsTrue(
            _engineThread.TryTake(out Action? action, TimeSpan.FromMinutes(2)), "nothing was handed to the engine's thread");
        action!();
    }

    private (LiveEngine Live, EngineDisplay Display, EngineCommands Commands) Running()
    {
        var engine = new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar);
        _now = Gold.Bars[4999].EndUtcTicks + TimeSpan.TicksPerSecond;
        LiveEngine live = LiveEngine.WithFiles(
            engine, new LiveOptions(), _folder, "GC 12-13", Array.Empty<IHistorySource>(), new GivenClock(() => _now));
        var display = new EngineDisplay("GC 12-13", live);
        live.Start("GC 12-13");
        for (int i = 4000; i < 5000; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();
        live.WaitForSources();
        Assert.AreEqual(EnginePhase.WarmingUp, live.Phase);
        return (live, display, new EngineCommands(live, display, _folder, _engineThread.Add));
    }
}
