using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Scripts;
using NT8Bridge.Journal;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The strategy on a chart, seen through the window's view models, and what its journal tells afterwards.</summary>
[TestClass]
public sealed class ChartRunTests
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");
    private static readonly long LiveFrom = new DateTime(2013, 10, 9, 13, 0, 0, DateTimeKind.Utc).Ticks;
    private static readonly long LiveTo = LiveFrom + TimeSpan.FromHours(2).Ticks;

    [TestMethod]
    public void Phases_countdown_readiness_and_signals_appear_in_order()
    {
        using TemporaryFolder folder = new();
        List<EngineRow> seen = [];
        int updates = 0;
        long begin = 0, end = 0;
        Play(folder, (table, tick) =>
        {
            begin = begin == 0 ? tick : begin;
            end = tick;
            if (!table.Update()) return;
            updates++;
            seen.Add(table.Rows.Single());
        });

        EnginePhase?[] phases = [.. seen.Select(row => row.Phase).Where((phase, i) => i == 0 || phase != seen[i - 1].Phase)];
        CollectionAssert.AreEqual(new EnginePhase?[] { EnginePhase.WarmingUp, EnginePhase.Ready }, phases);
        TimeSpan[] countdown = [.. seen.Where(row => row.Phase == EnginePhase.WarmingUp).Select(row => row.WarmupRemaining)];
        Assert.IsGreaterThan(5, countdown.Length);
        CollectionAssert.AreEqual(countdown.OrderDescending().ToArray(), countdown);
        Assert.IsTrue(countdown[0] <= TimeSpan.FromMinutes(5) && countdown[^1] > TimeSpan.Zero);
        Assert.IsTrue(seen.Where(row => row.Phase == EnginePhase.Ready).All(row => row.IsReady && row.Bars == 480));
        Assert.IsTrue(seen[^1].Readiness.All(item => item.IsMet));
        CollectionAssert.IsSubsetOf(new[] { "platform history", "live stream", "merge" }, seen[^1].Timeline.Select(step => step.Name).ToArray());
        Assert.IsTrue(seen.Zip(seen.Skip(1)).All(pair => pair.First.LastBarUtcTicks <= pair.Second.LastBarUtcTicks));
        Assert.AreEqual(EngineRow.ListedSignals, seen[^1].Signals.Count);
        Assert.AreEqual(seen[^1].LastBarUtcTicks, seen[^1].Signals[0].EndUtcTicks);
        Assert.IsLessThanOrEqualTo((end - begin) / EngineTable.UpdateInterval.Ticks + 1, (long)updates);

        string text = RowText.Of(seen.First(row => row.Phase == EnginePhase.WarmingUp && row.WarmupRemaining < TimeSpan.FromMinutes(4)));
        StringAssert.Contains(text, "warm-up: 03:");
        string details = RowText.Details(seen[^1]);
        foreach (string part in new[] { "Ready: ", "START-UP", "platform history", "READINESS", "15m.ema21", "SIGNALS", "DIFFERENCES (0)" }) StringAssert.Contains(details, part);
        StringAssert.StartsWith(RowText.Line(seen[^1]), "GC 12-13  Ready  480 of 480 bars");
    }

    [TestMethod]
    public void The_journal_tells_phases_merge_turns_and_orders()
    {
        using TemporaryFolder folder = new();
        Play(folder, (_, _) => { });
        // A replay keeps its files apart from those of the live market.
        string data = Path.Combine(folder.Path, "NT8Bridge", "playback");
        JsonElement[] lines = [.. File.ReadLines(Directory.GetFiles(Path.Combine(data, "journal")).Single()).Select(line => JsonDocument.Parse(line).RootElement)];
        string[] phases = [.. Of("phase").Select(line => line.GetProperty("phase").GetString()!)];
        CollectionAssert.AreEqual(new[] { "Seeding", "Merging", "WarmingUp", "Ready", "Stopped" }, phases);
        Assert.HasCount(1, Of("merge"));
        Assert.IsEmpty(Of("lost"));
        JsonElement[] turns = Of("signal");
        Assert.IsGreaterThan(3, turns.Length);
        Assert.IsTrue(turns.Zip(turns.Skip(1)).All(pair => pair.First.GetProperty("direction").GetString() != pair.Second.GetProperty("direction").GetString()));
        Assert.IsTrue(lines.All(line => line.GetProperty("instrument").GetString() == "GC 12-13"));
        Assert.IsTrue(Of("order").Any(line => line.GetProperty("state").GetString() == "Filled"), "no order was filled");
        string merge = File.ReadAllText(MergeReportFile.PathOf(data, "GC 12-13", new BarInterval(30)));
        Assert.AreEqual("merge", JsonDocument.Parse(merge).RootElement.GetProperty("kind").GetString());

        JsonElement[] Of(string kind) => [.. lines.Where(line => line.GetProperty("kind").GetString() == kind)];
    }

    private static void Play(TemporaryFolder folder, Action<EngineTable, long> onTick)
    {
        Tick[] ticks = MarketDataFile.Read(Sample, new Progress<double>()).Ticks;
        HostContext host = new() { UserDataDir = folder.Path + Path.DirectorySeparatorChar };
        Instrument instrument = host.Instruments.Find("GC 12-13")!;
        using CompiledScripts scripts = ScriptCompiler.Compile(ScriptFiles.OwnScripts().Sources, NinjaTraderRelease.Newest);
        Assert.IsTrue(scripts.Ok, string.Join(Environment.NewLine, scripts.Files.SelectMany(file => file.Diagnostics.Select(d => $"{file.Path}({d.Line}): {d.Message}"))));
        ChartSession session = new(
            new RunRequest
            {
                Script = scripts.Strategies["NT8BridgeStrategy"],
                Instrument = instrument,
                Period = Market.Seconds(30),
                Store = new SeriesStore(PriceHistory.OfTicks(instrument, [.. ticks.Where(tick => tick.UtcTicks < LiveFrom)])),
                Host = host,
                Parameters = new Dictionary<string, object>(),
            },
            LiveFrom);
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        dynamic strategy = session.Script;
        EngineDisplay display = strategy.Run.Display;
        long now = 0;
        EngineTable table = new(() => [display], () => now) { IsVisible = true };
        foreach (Tick tick in ticks.Where(tick => tick.UtcTicks >= LiveFrom && tick.UtcTicks < LiveTo))
        {
            Assert.IsTrue(session.OnTick(instrument, tick), session.Fault?.Message);
            now = tick.UtcTicks;
            onTick(table, now);
        }

        Assert.IsTrue(session.Stop(), session.Fault?.Message);
        table.IsVisible = false;
    }
}
