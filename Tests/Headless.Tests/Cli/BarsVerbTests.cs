using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class BarsVerbTests
{
    private static readonly string Ticks = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");
    private static readonly string Oracle = Path.Combine(AppContext.BaseDirectory, "Data", "gc", "GCZ3_1m_open_stamped.csv");

    /// <summary>
    /// The publisher made its bars of the same trades and some more: its last minute of a UTC day lacks volume, and trades
    /// without quantity, which the sample does not have, moved its prices in seven bars.
    /// </summary>
    [TestMethod]
    public void Minute_bars_of_the_gold_ticks_equal_the_publishers()
    {
        using TemporaryFolder folder = new();
        string path = folder.At("1m.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson("bars", "--from", Ticks, "--period", "1m", "--out", path);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement input = json.GetProperty("input")[0];
        Assert.AreEqual((156_156, 4_040, 0), (Int(input, "rows"), Int(json, "bars"), Int(input, "rejected")));

        Bar[] made = MarketDataFile.Read(path).Bars, expected = MarketDataFile.Read(Oracle).Bars;
        CollectionAssert.AreEqual(
            expected.Select(bar => bar.EndUtcTicks).ToArray(), made.Select(bar => bar.EndUtcTicks).ToArray());
        Bar[][] different = made.Zip(expected, (m, e) => new[] { m, e }).Where(pair => !pair[0].SameAs(pair[1])).ToArray();
        Bar[][] inVolume = different.Where(pair => pair[0].Volume != pair[1].Volume).ToArray();
        Assert.HasCount(10, different);
        Assert.HasCount(3, inVolume);
        foreach (Bar[] pair in inVolume)
        {
            Assert.AreEqual(0, pair[0].EndUtcTicks % TimeSpan.TicksPerDay, "last minute of a UTC day");
            Assert.AreEqual(
                (pair[1].Open, pair[1].High, pair[1].Low, pair[1].Close),
                (pair[0].Open, pair[0].High, pair[0].Low, pair[0].Close));
        }

        foreach (Bar[] pair in different.Except(inVolume))
        {
            Assert.IsTrue(pair[0].High <= pair[1].High);
            Assert.IsGreaterThanOrEqualTo(pair[1].Low, pair[0].Low);
        }
    }

    [TestMethod]
    public void Parquet_and_finer_bars_give_the_same_minutes()
    {
        using TemporaryFolder folder = new();
        string finer = folder.At("30s.parquet"), direct = folder.At("direct.csv"), joined = folder.At("joined.csv");
        Assert.AreEqual(
            0, CommandRun.Of("bars", "--from", Ticks, "--period", "30s", "--instrument", "GC 12-13", "--trading-hours",
            Market.GoldHours, "--out", finer).ExitCode);
        Assert.AreEqual(
            0, CommandRun.Of("bars", "--from", Ticks, "--period", "1m", "--instrument", "GC 12-13", "--trading-hours",
            Market.GoldHours, "--out", direct).ExitCode);
        (CommandRun run, JsonElement json) = CommandRun.WithJson("bars", "--from", finer, "--period", "1m",
            "--trading-hours", Market.GoldHours, "--out", joined);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("GC 12-13", json.GetProperty("instrument").GetString());
        Assert.AreEqual("parquet", json.GetProperty("format").GetString());
        CollectionAssert.AreEqual(File.ReadAllBytes(direct), File.ReadAllBytes(joined));
    }

    [TestMethod]
    public void Bars_of_an_export_are_anchored_at_its_instruments_sessions()
    {
        // Globex opens at 22:00 UTC in summer: hours of 90 minutes are anchored there, not at midnight.
        using TemporaryFolder folder = new();
        string from = folder.Write("ES 12-13.Last.txt", string.Join('\n', Enumerable.Range(1, 120).Select(minute =>
            $"{new DateTime(2013, 10, 6, 22, 0, 0).AddMinutes(minute):yyyyMMdd HHmmss};{minute};{minute};{minute};{minute};2")));
        string to = folder.At("90m.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson("bars", "--from", from, "--period", "90m", "--out", to);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("CME US Index Futures ETH", json.GetProperty("sessions").GetString());
        Bar[] bars = MarketDataFile.Read(to).Bars;
        Assert.HasCount(2, bars);
        Assert.IsTrue(
            bars[0].SameAs(new Bar(new DateTime(2013, 10, 6, 23, 30, 0).Ticks, 1, 90, 1, 90, 180, 0)), bars[0].ToString());
        Assert.IsTrue(
            bars[1].SameAs(new Bar(new DateTime(2013, 10, 7, 1, 0, 0).Ticks, 91, 120, 91, 120, 60, 0)), bars[1].ToString());
    }

    [TestMethod]
    public void What_cannot_be_made_is_refused_with_the_mend()
    {
        using TemporaryFolder folder = new();
        string minutes = folder.Write("m.txt", "20131007 000100;1;1;1;1;1\n20131007 000200;1;1;1;1;1\n");
        foreach ((string[] args, int exitCode, string reason) in new (string[], int, string)[]
                 {
                     (["--from", minutes, "--period", "90s", "--out", folder.At("o.csv")], 1,
                         "bars of 90s cannot be made of bars of 1m"),
                     (["--from", minutes, "--period", "1m", "--out", folder.At("o.parquet")], 1, "--instrument"),
                     (["--from", folder.At("none.csv"), "--period", "1m", "--out", folder.At("o.csv")], 1,
                         "there is no such file"),
                     (["--from", minutes, "--period", "1x", "--out", folder.At("o.csv")], 2, "--period: '1x'"),
                     (["--from", minutes, "--period", "1m", "--out", folder.At("o.csv"), "--instrument", "NOPE"], 2,
                         "--instrument: "),
                     (["--from", minutes, "--out", folder.At("o.csv")], 2, "--period"),
                 })
        {
            var run = CommandRun.Of(["bars", .. args]);
            Assert.AreEqual(exitCode, run.ExitCode, run.Error);
            StringAssert.Contains(run.Error, reason);
        }

        Assert.HasCount(1, Directory.GetFiles(folder.Path));
    }

    [TestMethod]
    public void Rejected_rows_are_told()
    {
        using TemporaryFolder folder = new();
        string from = folder.Write("t.csv", "unix_ms,price,size\n1381104000000,5,1\nbroken\n1381104060000,6,1\n");
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson("bars", "--from", from, "--period", "1m", "--out", folder.At("o.csv"), "--max-rejected", "50");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement input = json.GetProperty("input")[0];
        Assert.AreEqual((3, 2, 1), (Int(input, "rows"), Int(input, "used"), Int(input, "rejected")));
        Assert.AreEqual(2, Int(json, "bars"));
        StringAssert.Contains(run.Error, "1 row set aside, first row 3");
        Assert.AreEqual(3, input.GetProperty("rejectedFirst")[0].GetProperty("row").GetInt32());
        Assert.AreEqual(1, input.GetProperty("rejectedReasons").GetProperty("too few fields").GetInt32());
    }

    [TestMethod]
    public void An_import_type_of_a_script_reads_a_file_of_its_own_form()
    {
        using TemporaryFolder folder = new();
        string script = folder.Write("Piped.cs", Kinds.ImportType("Piped"));
        string from = folder.Write(
            "piped.dat",
            "ES 12-13\n2013-10-07 14:01|10|12|9|11|5\n#|a remark\n2013-10-07 14:02|11|15|11|14|6\n"
            + "2013-10-07 14:03|14|14|2|3|7\n2013-10-07 14:04|3|1|5|4|7\n");
        string to = folder.At("bars.csv");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "bars", "--from", from, "--period", "2m", "--out", to, "--import-type", "piped", "--script", script);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("ES 12-13", json.GetProperty("instrument").GetString());
        Assert.AreEqual("script", json.GetProperty("format").GetString());
        Assert.AreEqual(3, json.GetProperty("rows").GetInt32());

        // The last row's high lies below its low: it is set aside and said.
        Assert.AreEqual(1, json.GetProperty("rejected").GetInt32());
        Assert.AreEqual(18, json.GetProperty("volume").GetInt64());
        string[] rows = File.ReadAllLines(to);
        Assert.HasCount(3, rows);
        StringAssert.StartsWith(rows[1], "1381154520000,10,15,9,14,11");
        StringAssert.StartsWith(rows[2], "1381154640000,14,14,2,3,7");
        var unknown = CommandRun.Of(
            "bars", "--from", from, "--period", "2m", "--out", to, "--import-type", "Nope", "--script", script);
        Assert.AreEqual(2, unknown.ExitCode);
        StringAssert.Contains(unknown.Error, "--import-type: there is no import type 'Nope'; there is Piped.");
    }

    [TestMethod]
    public void An_import_type_that_fails_is_named()
    {
        using TemporaryFolder folder = new();
        string script = folder.Write("Piped.cs", Kinds.ImportType("Piped"));
        string from = folder.Write("piped.dat", "ES 12-13\n2013-10-07 14:01|x|12|9|11|5\n");
        var run = CommandRun.Of(
            "bars", "--from", from, "--period", "2m", "--out", folder.At("b.csv"), "--import-type", "Piped", "--script", script);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, from + ": the import type 'Piped' failed: ");
    }

    private static int Int(JsonElement json, string name) => json.GetProperty(name).GetInt32();
}
