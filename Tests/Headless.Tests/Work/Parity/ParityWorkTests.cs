using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Parity;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Tests.Work.Parity;

/// <summary>Tapes of the host certify equal, whatever kind of run they are of.</summary>
[TestClass]
public sealed class ParityWorkTests
{
    [TestMethod]
    public void A_backtest_of_the_strategy_is_equal_in_every_part()
    {
        using TemporaryFolder folder = new();
        string tape = RecordedRuns.Backtest(folder);
        (CommandRun run, JsonElement json) = CommandRun.WithJson("parity", tape, "--report", folder.At("parity.html"));
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error + run.Output);
        StringAssert.Contains(run.Output, "equal for ");
        Assert.IsTrue(json.GetProperty("equal").GetBoolean());
        Assert.IsGreaterThan(10_000, json.GetProperty("bars").GetInt32());
        foreach (JsonElement part in json.GetProperty("parts").EnumerateArray())
        {
            Assert.IsGreaterThan(0, part.GetProperty("compared").GetInt32(), part.ToString());
            Assert.AreEqual(0, part.GetProperty("different").GetInt32(), part.ToString());
            Assert.AreEqual(0, part.GetProperty("notCompared").GetInt32(), part.ToString());
        }

        StringAssert.Contains(json.GetProperty("tape").GetProperty("platform").GetString(), "NinjaScript");
        StringAssert.StartsWith(File.ReadAllText(folder.At("parity.html")), "<!DOCTYPE html><!-- nt8bridge report -->");
    }

    [TestMethod]
    [DataRow("1m")]
    [DataRow("30s")]
    [DataRow("150t")]
    [DataRow("Renko:5")]
    public void A_backtest_of_the_probe_is_equal_on_every_kind_of_chart(string period)
    {
        using TemporaryFolder folder = new();
        string tape = RecordedRuns.ProbeOn(folder, period);
        ParityResult result = ParityWork.Run(new ParityRequest { Tape = tape });
        Assert.IsTrue(result.IsEqual, result.Verdict);
        foreach (ParityPartResult part in result.Parts)
        {
            if (part.Part is ParityPart.Signals or ParityPart.Hashes) Assert.AreEqual(0L, part.Compared, part.ToString());
            else Assert.IsGreaterThan(0L, part.Compared, part.ToString());
        }
    }

    /// <summary>Every order rule of the probe has led to an order, and those that must be filled to a fill.</summary>
    [TestMethod]
    public void The_probe_walks_through_every_order_rule_and_bar_type()
    {
        using TemporaryFolder folder = new();
        RecordedTape tape = RecordedRuns.Read(RecordedRuns.Probe(folder, "probe", "--param", "BarTypes=true"));
        string[] names =
            [.. tape.Lines.Where(line => line.Kind == TapeKind.Order).Select(line => line.TextOf("name")).Distinct()];
        foreach (string name in new[]
        {
            "market long", "market short", "limit", "stop", "stop limit", "touched", "stop and target", "trail", "percent",
            "first", "second", "reversal", "part", "exit stop", "exit limit", "Stop loss", "Profit target", "Trail stop",
        })
        {
            CollectionAssert.Contains(names, name);
        }

        CollectionAssert.AreEquivalent(
            new[] { "Minute", "Minute", "Minute", "Tick", "Volume", "Range", "Renko" },
            tape.Header.Series.Select(series => series.TypeName).ToArray());
        for (int i = 0; i < tape.Header.Series.Count; i++)
            Assert.IsTrue(tape.Lines.Any(line => line.Series == i), tape.Header.Series[i].TypeName);
    }

    [TestMethod]
    public void Every_bar_type_of_the_probe_is_equal()
    {
        using TemporaryFolder folder = new();
        ParityResult result = ParityWork.Run(new ParityRequest
        {
            Tape = RecordedRuns.Probe(folder, "probe", "--param", "BarTypes=true"),
        });
        Assert.IsTrue(result.IsEqual, result.Verdict);
    }

    [TestMethod]
    public void Commission_slippage_and_zone_are_those_of_the_tape()
    {
        using TemporaryFolder folder = new();
        string tape = RecordedRuns.Probe(
            folder, "probe", "--commission", "2.25", "--slippage", "2", "--zone", "Europe/Berlin");
        ParityResult result = ParityWork.Run(new ParityRequest { Tape = tape });
        Assert.IsTrue(result.IsEqual, result.Verdict);
        Assert.IsTrue(result.Tape.Lines.Any(line => line.Kind == TapeKind.Execution && line.NumberOf("commission") == 2.25));
    }

    /// <summary>As a tape of NinjaTrader with trading hours of the user's own, which it does not hold.</summary>
    [TestMethod]
    public void Trading_hours_that_a_tape_only_names_are_given_beside_it()
    {
        using TemporaryFolder folder = new();
        string tape = RecordedRuns.Probe(folder);
        string[] lines = TapeText.Lines(tape);
        Assert.IsTrue(lines.Any(line => line.Contains(Market.GoldHours, StringComparison.Ordinal)));
        TapeText.Write(
            tape,
            [.. lines.Select(line => TapeCheck.Renewed(line.Replace(Market.GoldHours, "My metals", StringComparison.Ordinal)))]);
        var without = CommandRun.Of("parity", tape);
        Assert.AreEqual(CommandLine.Failed, without.ExitCode);
        StringAssert.Contains(
            without.Error, "it names the trading hours 'My metals' and does not hold them; give their file by --trading-hours");
        var given = CommandRun.Of("parity", tape, "--trading-hours", Market.GoldHours);
        Assert.AreEqual(0, given.ExitCode, given.Error);
        StringAssert.Contains(given.Output, "equal for ");
        var others = CommandRun.Of("parity", tape, "--trading-hours", "CME FX Futures ETH");
        Assert.AreNotEqual(0, others.ExitCode, "hours of another market give other bars or sessions");
    }

    /// <summary>A chart: what was live is compared but for orders and fills, of which it is said that they were not.</summary>
    [TestMethod]
    [DataRow("NT8BridgeStrategy", "30s")]
    [DataRow("NT8BridgeStrategy", "5m")]
    [DataRow("NT8BridgeProbe", "1m")]
    public void A_chart_session_is_equal_in_bars_values_signals_and_states(string strategy, string period)
    {
        using TemporaryFolder folder = new();
        string[] record = strategy == "NT8BridgeStrategy" ? ["--param", "Record=true"] : [];
        string tape = RecordedRuns.Play(folder, "play", strategy, ["--period", period, .. record]);
        ParityResult result = ParityWork.Run(new ParityRequest { Tape = tape });
        Assert.IsTrue(result.IsEqual, result.Verdict);
        Assert.IsTrue(result.Tape.Lines.Any(line => line.Kind == TapeKind.State && line.TextOf("state") == "Realtime"));
        ParityPartResult orders = result.Parts.Single(part => part.Part == ParityPart.Orders);
        int live = result.Tape.Lines.Count(line => line.Kind == TapeKind.Order && line.IsLive);
        Assert.AreEqual(live, orders.NotCompared);
        Assert.IsGreaterThan(strategy == "NT8BridgeProbe" ? 1000 : 10, live);
        Assert.IsTrue(result.Notes.Any(note => note.Contains("of live trading", StringComparison.Ordinal)));
    }

    /// <summary>The second session starts from the state that the first one left, which is on its tape.</summary>
    [TestMethod]
    [DataRow("2013-10-09T13:30")]
    [DataRow("2013-10-09T14:07:30")]
    public void A_session_that_was_restored_is_equal(string restart)
    {
        using TemporaryFolder folder = new();
        string data = Directory.CreateDirectory(folder.At("data")).FullName;
        RecordedRuns.Play(
            folder, "first", "NT8BridgeStrategy", "--param", "Record=true", "--data", data, "--live-from", "2013-10-09T12:00",
            "--to", restart);
        string second = RecordedRuns.Play(
            folder, "second", "NT8BridgeStrategy", "--param", "Record=true", "--data", data, "--live-from", restart);
        ParityResult result = ParityWork.Run(new ParityRequest { Tape = second });
        Assert.IsTrue(result.IsEqual, result.Verdict);
        Assert.IsTrue(
            result.Tape.Lines.Any(line => line.Kind == TapeKind.Snapshot && line.TextOf("data").Length > 0),
            "nothing was restored");
        ParityResult both = ParityWork.Run(new ParityRequest { Tape = folder.At("first.jsonl.gz"), Other = second });
        Assert.AreEqual(0L, both.Parts.Single(part => part.Part == ParityPart.Bars).Different, both.Verdict);
        Assert.IsGreaterThan(0, both.Bars);
    }

    [TestMethod]
    public void Two_tapes_of_one_run_are_equal_and_of_two_settings_are_not()
    {
        using TemporaryFolder folder = new();
        string one = RecordedRuns.Probe(folder, "one"), same = RecordedRuns.Probe(folder, "same");
        string other = RecordedRuns.Probe(folder, "other", "--param", "DistanceTicks=9");
        Assert.AreEqual(CommandLine.Done, CommandRun.Of("parity", one, same).ExitCode);
        (CommandRun run, JsonElement json) = CommandRun.WithJson("parity", one, other);
        Assert.AreEqual(CommandLine.Failed, run.ExitCode);
        Assert.IsFalse(json.GetProperty("equal").GetBoolean());
        Assert.AreEqual("orders", json.GetProperty("first").GetProperty("part").GetString());
        StringAssert.Contains(run.Error, "different: Orders: order ");
    }

    /// <summary>The same market as history and as live stream: the engine's bars, signals and states of both.</summary>
    [TestMethod]
    public void A_backtest_and_a_chart_session_share_their_bars()
    {
        using TemporaryFolder folder = new();
        string backtest = RecordedRuns.Backtest(folder, "backtest", "--param", "SignalsOnly=true");
        string play = RecordedRuns.Play(
            folder, "play", "NT8BridgeStrategy", "--param", "Record=true", "--param", "SignalsOnly=true", "--live-from",
            "2013-10-08");
        ParityResult result = ParityWork.Run(new ParityRequest { Tape = backtest, Other = play });
        foreach (ParityPart part in new[] { ParityPart.Bars, ParityPart.Signals, ParityPart.Hashes, ParityPart.Indicators })
            Assert.IsNull(result.Parts.Single(one => one.Part == part).First, result.Verdict);
    }

    [TestMethod]
    public void The_tape_of_the_host_can_be_kept()
    {
        using TemporaryFolder folder = new();
        string tape = RecordedRuns.Probe(folder), kept = folder.At("kept.jsonl.gz");
        for (int round = 0; round < 2; round++)
        {
            var run = CommandRun.Of("parity", tape, "--out", kept);
            Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
            Assert.AreEqual(RecordedRuns.Read(tape).Lines.Count, RecordedRuns.Read(kept).Lines.Count);
        }

        Assert.AreEqual(CommandLine.WrongArguments, CommandRun.Of("parity", tape, tape, "--out", kept).ExitCode);
    }

    [TestMethod]
    public void What_is_no_tape_is_refused_with_its_name()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.jsonl.gz", "no tape");
        var run = CommandRun.Of("parity", file);
        Assert.AreEqual(CommandLine.Failed, run.ExitCode);
        StringAssert.Contains(run.Error, file + ": it is no tape: ");
        var none = CommandRun.Of("parity", folder.At("none.jsonl.gz"));
        Assert.AreEqual(CommandLine.Failed, none.ExitCode);
        StringAssert.Contains(none.Error, folder.At("none.jsonl.gz"));
    }
}
