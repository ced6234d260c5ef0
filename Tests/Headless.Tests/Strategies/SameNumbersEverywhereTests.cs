using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;

namespace NT8Bridge.Headless.Tests.Strategies;

/// <summary>
/// The promise of the strategy: one file, the same numbers in Strategy Analyzer, on a chart, and in the engine alone.
/// </summary>
[TestClass]
public sealed class SameNumbersEverywhereTests
{
    private const string Instrument = "GC 12-13";
    private static readonly string Ticks = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");

    [TestMethod]
    [DataRow("OnBarClose", "30s")]
    [DataRow("OnEachTick", "30s")]
    [DataRow("OnBarClose", "5m")]
    public void A_chart_gives_the_signals_of_a_backtest_and_of_the_engine_alone(string calculate, string period)
    {
        using TemporaryFolder folder = new();
        string backtest = folder.At("backtest.csv"), play = folder.At("play.csv"), export = folder.At("export.csv");
        Run(
            "backtest", "--strategy", "NT8BridgeStrategy", "--bars", Ticks, "--instrument", Instrument, "--trading-hours",
            Market.GoldHours, "--period", period,
            "--signals", backtest);
        Run(
            "play", "--ticks", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours, "--period", period,
            "--param", "Calculate=" + calculate,
            "--signals", play);
        Run("export", "--from", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours, "--out", export);

        string[] ofBacktest = File.ReadAllLines(backtest), ofPlay = File.ReadAllLines(play);
        Assert.AreEqual(7541, ofBacktest.Length, "one signal per half minute with a trade");
        // With OnEachTick a bar counts as closed when the next one begins, so that the last bar never closes.
        int seen = calculate == "OnEachTick" ? ofBacktest.Length - 1 : ofBacktest.Length;
        CollectionAssert.AreEqual(ofBacktest.Take(seen).ToArray(), ofPlay);
        string[] ofExport =
            [.. File.ReadLines(export).Select(line => line.Split(',')).Select(cells => $"{cells[0]},{cells[^2]},{cells[^1]}")];
        CollectionAssert.AreEqual(ofExport, ofBacktest.Select(line => string.Join(',', line.Split(',').Take(3))).ToArray());
    }

    /// <summary>
    /// Six minutes without connection, or with one that says Connected and brings nothing: the strategy stops, asks NinjaTrader
    /// for the bars, and ends where a clean run ends.
    /// </summary>
    [TestMethod]
    [DataRow("disconnect")]
    [DataRow("freeze")]
    public void After_a_lost_stream_the_missed_bars_are_fetched_and_every_later_signal_is_that_of_a_clean_run(string fault)
    {
        const long Lost = 1381287600000, Back = Lost + (6 * 60_000), Fetched = Back + (7 * 60_000);
        using TemporaryFolder folder = new();
        string clean = folder.At("clean.csv"), faulty = folder.At("faulty.csv");
        Run("play", "--ticks", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours, "--signals", clean);
        (CommandRun run, System.Text.Json.JsonElement json) = CommandRun.WithJson(
            "play", "--ticks", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours, "--fault",
            fault + "@2013-10-09T03:00/6m", "--signals", faulty);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        string[] phases =
            [.. json.GetProperty("phases").EnumerateArray().Select(phase => phase.GetProperty("name").GetString()!)];
        CollectionAssert.AreEqual(
            new[] { "Seeding", "Merging", "WarmingUp", "Ready", "Degraded", "WarmingUp", "Ready", "Stopped" }, phases);
        Assert.AreEqual(1, json.GetProperty("disturbances").GetProperty("interruptions").GetInt32());
        Assert.IsFalse(json.GetProperty("gaps").EnumerateArray().Any(gap => gap.GetProperty("kind").GetString() == "unknown"));
        foreach (System.Text.Json.JsonElement order in json.GetProperty("orders").EnumerateArray())
        {
            DateTime time = order.GetProperty("utc").GetDateTime();
            Assert.IsFalse(
                time >= DateTime.UnixEpoch.AddMilliseconds(Lost) && time < DateTime.UnixEpoch.AddMilliseconds(Back),
                order.ToString());
        }

        static string[] Later(string file) =>
            [.. File.ReadLines(file).Skip(1).Where(line => long.Parse(line.Split(',')[0]) > Fetched)];
        string[] expected = Later(clean);
        Assert.IsTrue(expected.Length > 2000, $"{expected.Length} bars compared");
        CollectionAssert.AreEqual(expected, Later(faulty));
    }

    [TestMethod]
    public void Disturbed_bars_are_counted_and_leave_no_trace_where_they_are_put_right()
    {
        using TemporaryFolder folder = new();
        string clean = folder.At("clean.csv"), faulty = folder.At("faulty.csv");
        Run("play", "--ticks", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours, "--signals", clean);
        (CommandRun run, System.Text.Json.JsonElement json) = CommandRun.WithJson(
            "play", "--ticks", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours, "--signals", faulty,
            "--fault", "duplicate@2013-10-09T02:00",
            "correction@2013-10-09T03:00", "ahead@2013-10-09T04:00", "unsound@2013-10-09T05:00");
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        System.Text.Json.JsonElement counts = json.GetProperty("disturbances");
        (string, int)[] counted = [("duplicate", 1), ("correction", 2), ("aheadOfClock", 1), ("rejected", 1), ("late", 0)];
        foreach ((string name, int expected) in counted)
            Assert.AreEqual(expected, counts.GetProperty(name).GetInt32(), name);
        CollectionAssert.AreEqual(File.ReadAllLines(clean), File.ReadAllLines(faulty));
        (run, json) =
            CommandRun.WithJson("play", "--ticks", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours,
                "--fault", "late@2013-10-09T05:00");
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        Assert.AreEqual(1, json.GetProperty("disturbances").GetProperty("late").GetInt32());
    }

    private static void Run(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
    }
}
