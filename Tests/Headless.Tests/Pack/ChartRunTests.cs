using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Clocks;
using NT8Bridge.Display;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Journal;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The strategy on a chart, seen through the window's view models, and what its journal tells afterwards.</summary>
[TestClass]
public sealed class ChartRunTests
{
    /// <summary>Two averages of one-minute closes.</summary>
    private const string Model = """
        { "name": "two averages", "buyAt": 1, "sellAt": -1, "rules": [
          { "name": "up", "vote": "buy", "all": [ { "left": "1m.sma5", "op": ">", "right": "1m.sma20" } ] },
          { "name": "down", "vote": "sell", "all": [ { "left": "1m.sma5", "op": "<", "right": "1m.sma20" } ] } ] }
        """;

    [TestMethod]
    public void Phases_countdown_readiness_and_signals_appear_in_order()
    {
        using TemporaryFolder folder = new();
        List<(EngineLine Engine, ReadinessLine[] Readiness, SignalLine[] Signals, EngineRow Row)> seen = [];
        long begin = 0, end = 0;
        TimelineLine[] timeline = [];
        Play(
            folder,
            (view, tick) =>
            {
                begin = begin == 0 ? tick : begin;
                end = tick;
                if (!view.Update()) return;
                timeline = [.. view.Timeline];
                seen.Add((view.Engines.Single(), [.. view.Readiness], [.. view.Signals], view.Chosen!.Row));
            },
            GoldChart.LiveFrom - TimeSpan.FromMinutes(230).Ticks,
            ("ModelFile", folder.Write("model.json", Model)), ("MoreHistoryDays", 0));

        string[] phases =
        [
            .. seen.Select(one => one.Engine.Phase.Split(',')[0])
                .Where((phase, i) => i == 0 || phase != seen[i - 1].Engine.Phase.Split(',')[0]),
        ];
        CollectionAssert.AreEqual(new[] { "WarmingUp", "Ready" }, phases);
        string[] countdown =
            [.. seen.Select(one => one.Engine.Phase).Where(phase => phase.StartsWith("WarmingUp", StringComparison.Ordinal))];
        string[] falling = ["05:00", "04:30", "04:00", "03:30", "03:00", "02:30", "02:00", "01:30", "01:00", "00:30", "00:00"];
        CollectionAssert.AreEqual(falling.Select(left => $"WarmingUp, {left} to go").ToArray(), countdown.Distinct().ToArray());

        // The history begins 230 minutes before the live bars, ten minutes short of a full window. So the window is full only
        // after ten minutes of live bars, and the engine is ready then, not at the end of the warm-up.
        string[] window =
            [.. seen.Select(one => one.Readiness.Single(line => line.Name == "window")).Select(line => line.Present).Distinct()];
        CollectionAssert.AreEqual(window.OrderBy(int.Parse).ToArray(), window);
        Assert.IsLessThan(470, int.Parse(window[0], System.Globalization.CultureInfo.InvariantCulture));
        int met = seen.FindIndex(one => one.Readiness.All(line => line.Met == "yes"));
        int ready = seen.FindIndex(one => one.Engine.Phase == "Ready");
        Assert.AreEqual(met, ready);
        Assert.IsTrue(
            seen.Take(met).All(one => one.Readiness.Any(line => line.Met == "no"))
                && seen.Skip(met).All(one => one.Readiness.All(line => line.Met == "yes")));
        Assert.IsGreaterThan(countdown.Length, ready + 1, "warm before ready");
        CollectionAssert.AreEquivalent(
            new[] { "window", "1m.sma5", "1m.sma20" }, seen[^1].Readiness.Select(line => line.Name).ToArray());

        foreach (string step in new[] { "platform history", "live stream", "merge" })
            Assert.AreEqual("done", timeline.Single(line => line.Step == step).Result);
        Assert.IsTrue(
            seen.Zip(seen.Skip(1)).All(
                pair => string.CompareOrdinal(pair.First.Signals[0].Time, pair.Second.Signals[0].Time) <= 0),
            "signals go forward");
        Assert.HasCount(EnginesView.ShownSignals, seen[^1].Signals);
        Assert.IsTrue(
            seen[^1].Signals.All(line => line.Direction is "Buy" or "Sell" or "Hold")
                && seen[^1].Signals.Any(line => line.Rules == "up"));
        Assert.AreEqual(seen[^1].Row.LastBarUtcTicks, seen[^1].Row.Signals[0].EndUtcTicks);
        Assert.AreEqual("480 of 480", seen[^1].Engine.Bars);
        Assert.IsLessThanOrEqualTo((end - begin) / EngineTable.UpdateInterval.Ticks + 1, (long)seen.Count);

        string text = RowText.Of(seen.First(one => one.Engine.Phase.Contains("03:30", StringComparison.Ordinal)).Row);
        string[] parts = ["WarmingUp: ", "warm-up: 03:30 to go", "; window has ", "gaps: ", "feed: ", "model: two averages"];
        foreach (string part in parts) StringAssert.Contains(text, part);
    }

    [TestMethod]
    public void The_output_tab_and_the_log_tell_the_same_one_line_for_each_event()
    {
        using TemporaryFolder folder = new();
        ScriptJournal said = Play(folder, (_, _) => { });
        string[] printed =
            [.. said.Texts(OutputKind.Print).Where(line => line.StartsWith("NT8Bridge GC 12-13: ", StringComparison.Ordinal))];
        string[] logged =
            [.. said.Texts(OutputKind.Log).Where(line => line.StartsWith("NT8Bridge GC 12-13: ", StringComparison.Ordinal))];
        CollectionAssert.AreEqual(printed, logged);
        CollectionAssert.IsSubsetOf(
            new[] { "Seeding", "Merging", "WarmingUp", "Ready", "Stopped" },
            printed.Select(line => line["NT8Bridge GC 12-13: ".Length..].Split(' ')[0]).ToArray());
        Assert.IsTrue(
            printed.Any(line => line.Contains(" bars joined (", StringComparison.Ordinal)),
            string.Join(Environment.NewLine, printed));
        CollectionAssert.AllItemsAreUnique(printed);
        Assert.IsLessThan(20, printed.Length, "a line for each event, not for each bar");
    }

    [TestMethod]
    public void The_journal_tells_phases_merge_turns_and_orders()
    {
        using TemporaryFolder folder = new();
        Play(folder, (_, _) => { });
        // A replay keeps its files apart from those of the live market.
        string data = Path.Combine(folder.Path, "NT8Bridge", "playback");
        string journal = Directory.GetFiles(Path.Combine(data, "journal")).Single();
        JsonElement[] lines = [.. File.ReadLines(journal).Select(line => JsonDocument.Parse(line).RootElement)];
        string[] phases = [.. Of("phase").Select(line => line.GetProperty("phase").GetString()!)];
        CollectionAssert.AreEqual(new[] { "Seeding", "Merging", "WarmingUp", "Ready", "Stopped" }, phases);
        Assert.HasCount(1, Of("merge"));
        Assert.IsEmpty(Of("lost"));
        JsonElement[] turns = Of("signal");
        Assert.IsGreaterThan(3, turns.Length);
        Assert.IsTrue(turns.Zip(turns.Skip(1)).All(
            pair => pair.First.GetProperty("direction").GetString() != pair.Second.GetProperty("direction").GetString()));
        Assert.IsTrue(lines.All(line => line.GetProperty("instrument").GetString() == "GC 12-13"));
        Assert.IsTrue(Of("order").Any(line => line.GetProperty("state").GetString() == "Filled"), "no order was filled");
        string merge = File.ReadAllText(MergeReportFile.PathOf(data, "GC 12-13", new BarInterval(30)));
        Assert.AreEqual("merge", JsonDocument.Parse(merge).RootElement.GetProperty("kind").GetString());

        JsonElement[] Of(string kind) => [.. lines.Where(line => line.GetProperty("kind").GetString() == kind)];
    }

    private static ScriptJournal Play(
        TemporaryFolder folder, Action<EnginesView, long> onTick, long historyFrom = 0,
        params (string Name, object Value)[] parameters)
    {
        using GoldChart chart = new(folder, historyFrom);
        ChartSession session = chart.Session("NT8BridgeStrategy", 30, parameters);
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        EngineDisplay display = ((IEngineOwner)session.Script).Display!;
        TickClock clock = new();
        EnginesView view = new(() => [display], clock) { IsVisible = true };
        foreach (Tick tick in GoldChart.Live(TimeSpan.Zero, TimeSpan.FromHours(2)))
        {
            Assert.IsTrue(session.OnTick(chart.Instrument, tick), session.Fault?.Message);
            clock.UtcTicks = tick.UtcTicks;
            // A view that becomes visible asks the strategy for a row, which must happen within the host's run.
            using IDisposable scope = chart.Host.Enter();
            onTick(view, tick.UtcTicks);
        }

        Assert.IsTrue(session.Stop(), session.Fault?.Message);
        view.IsVisible = false;
        return chart.Said;
    }

    private sealed class TickClock : IClock
    {
        public long UtcTicks { get; set; }
    }
}
