using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Tests.Data.NinjaTrader;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>NinjaTrader's database on the command line: the verb db, and the option --db of the verbs that run.</summary>
[TestClass]
public sealed class DatabaseVerbTests
{
    private static readonly string[] InNewYork = ["--instrument", "ES 03-24", "--db-zone", WrittenDatabase.Zone];

    /// <summary>
    /// Of Tuesday the 2nd to Monday the 8th the Thursday is missing, and the Sunday, in whose evening the week begins.
    /// </summary>
    [TestMethod]
    public void List_tells_what_there_is_and_which_days_are_missing()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-02", "2024-01-03", "2024-01-05", "2024-01-08").Days(2024, 3)
            .Write("minute/ES 03-24/20240101.Last.ncd", []);
        (CommandRun run, JsonElement json) = CommandRun.WithJson("db", "list", database.Path, "--db-zone", WrittenDatabase.Zone);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement[] entries = [.. json.GetProperty("entries").EnumerateArray()];
        Assert.AreEqual(2, entries.Length);
        JsonElement minutes = entries[0];
        Assert.AreEqual(
            ("ES 03-24", 4, 1, "2024-01-02", "2024-01-08"),
            (minutes.GetProperty("instrument").GetString(), minutes.GetProperty("files").GetInt32(),
                minutes.GetProperty("emptyFiles").GetInt32(), minutes.GetProperty("firstDay").GetString(),
                minutes.GetProperty("lastDay").GetString()));
        CollectionAssert.AreEqual(
            new[] { ("2024-01-04", "2024-01-04", 1), ("2024-01-07", "2024-01-07", 1) },
            minutes.GetProperty("gaps").EnumerateArray().Select(gap => (
                gap.GetProperty("first").GetString()!, gap.GetProperty("last").GetString()!, gap.GetProperty("days").GetInt32()))
                .ToArray());
        Assert.AreEqual("a file is a whole year", entries[1].GetProperty("gapsUnknown").GetString());

        (_, JsonElement without) = CommandRun.WithJson("db", "list", database.Path, "--kind", "minute");
        JsonElement unknown = without.GetProperty("entries").EnumerateArray().Single();
        Assert.AreEqual(JsonValueKind.Null, unknown.GetProperty("gaps").ValueKind);
        Assert.AreEqual("the zone of the machine is not said", unknown.GetProperty("gapsUnknown").GetString());
    }

    [TestMethod]
    public void Verify_names_what_is_damaged_and_needs_no_zone()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-02", "2024-01-03").Ticks("2024-01-03", 10, 1);
        (CommandRun sound, JsonElement json) = CommandRun.WithJson("db", "verify", database.Path);
        Assert.AreEqual(0, sound.ExitCode, sound.Error);
        Assert.AreEqual(780, json.GetProperty("entries")[0].GetProperty("records").GetInt64());

        string file = database.Path + "/minute/ES 03-24/20240103.Last.ncd";
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
        (CommandRun damaged, json) = CommandRun.WithJson("db", "verify", database.Path);
        Assert.AreEqual(1, damaged.ExitCode);
        StringAssert.Contains(damaged.Error, $"damaged: {file}, record 389 at byte ");
        StringAssert.Contains(damaged.Error, "1 of 3 files are damaged");
        Assert.AreEqual(390, json.GetProperty("entries")[0].GetProperty("records").GetInt64());
        Assert.AreEqual(1, json.GetProperty("entries")[0].GetProperty("damaged").GetArrayLength());
    }

    [TestMethod]
    [DataRow("minute", ".csv")]
    [DataRow("minute", ".parquet")]
    [DataRow("minute", ".txt")]
    [DataRow("tick", ".csv")]
    [DataRow("tick", ".parquet")]
    [DataRow("tick", ".txt")]
    [DataRow("day", ".csv")]
    [DataRow("day", ".txt")]
    [DataRow("minute", "/")]
    [DataRow("tick", "/")]
    public void What_export_writes_reads_back_as_the_same(string kind, string ending)
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-02", "2024-01-03").Ticks("2024-01-03", 10, 2).Days(2024, 30);
        string to = database.At("rows" + ending);
        var run = CommandRun.Of(["db", "export", database.Path, "--kind", kind, "--out", to, .. InNewYork]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        MarketDataRows written = MarketDataFile.Read(to);
        MarketDataRows own = MarketDataFile.Read(
            $"{database.Path}/{kind}/ES 03-24",
            new FileReading { DatabaseZone = TimeZoneInfo.FindSystemTimeZoneById(WrittenDatabase.Zone) });
        Assert.AreEqual((0L, own.Kind, own.Interval), (written.Rejected.Count, written.Kind, written.Interval));
        CollectionAssert.AreEqual(own.Ticks, written.Ticks);
        CollectionAssert.AreEqual(own.Bars, written.Bars);
        Assert.IsGreaterThan(29, own.Count);
    }

    [TestMethod]
    public void Days_are_no_parquet_bar_file_and_what_is_for_export_alone_is_refused_elsewhere()
    {
        using WrittenDatabase database = new();
        database.Days(2024, 30);
        string to = database.At("rows.parquet");
        var run = CommandRun.Of(["db", "export", database.Path, "--kind", "day", "--out", to, .. InNewYork]);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "write .csv or .txt");
        Assert.AreEqual(2, CommandRun.Of("db", "list", database.Path, "--from", "2024-01-01").ExitCode);
        var unknown = CommandRun.Of("db", "lst", database.Path);
        Assert.AreEqual(2, unknown.ExitCode);
        StringAssert.Contains(unknown.Error, "list");
    }

    /// <summary>The database gives a backtest the very bars that its export gives.</summary>
    [TestMethod]
    public void A_backtest_takes_the_minutes_of_the_range()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-02", "2024-01-03", "2024-01-04");
        string text = database.At("ES 03-24.Last.txt");
        Assert.AreEqual(0, CommandRun.Of(["db", "export", database.Path, "--out", text, .. InNewYork]).ExitCode);
        string[] common = ["backtest", "--indicator", "SMA(5)", "--from", "2024-01-03", "--to", "2024-01-03T20:00"];
        var byText = CommandRun.Of([.. common, "--bars", text, "--out", database.At("text.csv")]);
        Assert.AreEqual(0, byText.ExitCode, byText.Error);
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson([.. common, "--db", database.Path, "--out", database.At("db.csv"), .. InNewYork]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        string[] rows = File.ReadAllLines(database.At("db.csv"));
        // 14:31 to 20:00 UTC and the header.
        Assert.AreEqual(331, rows.Length);
        CollectionAssert.AreEqual(File.ReadAllLines(database.At("text.csv")), rows);
        string input = json.GetProperty("input")[0].ToString();
        StringAssert.Contains(input, "ninjaTraderDatabase");
        StringAssert.Contains(input, "wall clock of America/New_York");
    }

    /// <summary>The grid finds the same on the database as on its export, parted by year or in one file.</summary>
    [TestMethod]
    public void An_optimisation_takes_the_database_too()
    {
        using WrittenDatabase database = new();
        database.Minutes("2023-12-29", "2024-01-02", "2024-01-03");
        string dataset = database.At("minutes/");
        Assert.AreEqual(0, CommandRun.Of(["db", "export", database.Path, "--out", dataset, .. InNewYork]).ExitCode);
        CollectionAssert.AreEquivalent(
            new[] { "year=2023", "year=2024" },
            Directory.GetDirectories(Directory.GetDirectories(dataset).Single()).Select(Path.GetFileName).ToArray());
        string script = database.At("Cross.cs");
        File.WriteAllText(
            script,
            Script.Strategy(
                "Cross", "[NinjaScriptProperty] public int Fast { get; set; }",
                "if (CrossAbove(SMA(Fast), SMA(20), 1)) EnterLong(); if (CrossBelow(SMA(Fast), SMA(20), 1)) ExitLong();",
                "Fast = 5;"));
        string[] common =
            ["optimize", "--strategy", "Cross", "--script", script, "--grid", "Fast=3..9:2", "--instrument", "ES 03-24"];
        (CommandRun run, JsonElement ofDatabase) =
            CommandRun.WithJson([.. common, "--db", database.Path, "--db-zone", WrittenDatabase.Zone]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        (run, JsonElement ofDataset) = CommandRun.WithJson([.. common, "--bars", dataset]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(4, ofDatabase.GetProperty("runs").GetInt32());
        Assert.AreEqual(ofDataset.GetProperty("results").ToString(), ofDatabase.GetProperty("results").ToString());
        Assert.AreEqual(1_170, ofDatabase.GetProperty("input")[0].GetProperty("used").GetInt32());
    }

    [TestMethod]
    public void Ticks_are_taken_where_the_period_asks_for_them()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-03").Ticks("2024-01-03", 10, 1);
        string[] common =
            ["backtest", "--indicator", "SMA(5)", "--db", database.Path, "--out", database.At("o.csv"), .. InNewYork];
        (CommandRun run, JsonElement json) = CommandRun.WithJson([.. common, "--period", "100t"]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("ticks", json.GetProperty("input")[0].GetProperty("kind").GetString());
        (run, json) = CommandRun.WithJson([.. common, "--period", "5m"]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("bars", json.GetProperty("input")[0].GetProperty("kind").GetString());
        (run, json) = CommandRun.WithJson([.. common, "--period", "5m", "--db-kind", "tick"]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("ticks", json.GetProperty("input")[0].GetProperty("kind").GetString());
    }

    [TestMethod]
    public void Play_and_export_take_a_database_too()
    {
        using WrittenDatabase database = new();
        database.Ticks("2024-01-02", 10, 2).Ticks("2024-01-03", 10, 2);
        (CommandRun play, JsonElement json) = CommandRun.WithJson(["play", "--db", database.Path, .. InNewYork]);
        Assert.AreEqual(0, play.ExitCode, play.Error);
        StringAssert.Contains(json.ToString(), "ninjaTraderDatabase");
        string to = database.At("rows.csv");
        var export = CommandRun.Of(
            [
                "export", "--db", database.Path, "--db-kind", "tick", "--from", "2024-01-03", "--to", "2024-01-03", "--out", to,
                .. InNewYork,
            ]);
        Assert.AreEqual(0, export.ExitCode, export.Error);
        // Two hours of 30-second bars and the header.
        Assert.AreEqual(241, File.ReadAllLines(to).Length);
    }

    [TestMethod]
    public void What_is_missing_is_asked_for()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-03");
        string[] common = ["backtest", "--indicator", "SMA(5)", "--out", database.At("o.csv")];
        var noZone = CommandRun.Of([.. common, "--db", database.Path, "--instrument", "ES 03-24"]);
        Assert.AreEqual(1, noZone.ExitCode);
        StringAssert.Contains(noZone.Error, "say it by --db-zone NAME");
        var noInstrument = CommandRun.Of([.. common, "--db", database.Path, "--db-zone", WrittenDatabase.Zone]);
        Assert.AreEqual(2, noInstrument.ExitCode);
        StringAssert.Contains(noInstrument.Error, "say whose data --db is to give");
        var noData = CommandRun.Of(common);
        Assert.AreEqual(2, noData.ExitCode);
        StringAssert.Contains(noData.Error, "Name the data, by --bars or by --db.");
        Assert.AreEqual(2, CommandRun.Of([.. common, "--bars", "x.csv", "--db-kind", "tick"]).ExitCode);
        Assert.AreEqual(2, CommandRun.Of("play", "--instrument", "ES 03-24").ExitCode);
    }
}
