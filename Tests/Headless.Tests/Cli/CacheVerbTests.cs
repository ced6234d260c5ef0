using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class CacheVerbTests
{
    private static readonly string Ticks = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");

    [TestMethod]
    public void What_a_chart_leaves_behind_is_verified_exported_and_imported_again()
    {
        using TemporaryFolder folder = new();
        string data = folder.At("data"), cache = Path.Combine(data, "NT8Bridge", "playback"), exported = folder.At("out.parquet");
        Assert.AreEqual(
            CommandLine.Done, CommandRun.Of("play", "--ticks", Ticks, "--instrument", "GC 12-13", "--trading-hours",
                Market.GoldHours, "--data", data).ExitCode);

        (CommandRun verified, JsonElement files) = CommandRun.WithJson("cache", "verify", "--folder", cache);
        Assert.AreEqual(CommandLine.Done, verified.ExitCode, verified.Error);
        Assert.IsTrue(files.GetProperty("files").GetArrayLength() >= 2, "the recent window and at least one trading day");

        (CommandRun run, JsonElement export) =
            CommandRun.WithJson("cache", "export", "--folder", cache, "--instrument", "GC 12-13", "--trading-hours",
                Market.GoldHours, "--out", exported);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        int bars = export.GetProperty("bars").GetInt32();
        Assert.IsTrue(bars >= 480, $"{bars} bars");

        (run, JsonElement import) =
            CommandRun.WithJson("cache", "import", exported, "--folder", folder.At("other"), "--instrument", "GC 12-13",
                "--trading-hours", Market.GoldHours);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        Assert.AreEqual(bars, import.GetProperty("files")[0].GetProperty("added").GetInt32());

        string recent = Directory.GetFiles(cache, "bars.parquet", SearchOption.AllDirectories).First();
        byte[] bytes = File.ReadAllBytes(recent);
        bytes[bytes.Length / 2] ^= 0x40;
        File.WriteAllBytes(recent, bytes);
        Assert.AreEqual(CommandLine.Failed, CommandRun.Of("cache", "verify", "--folder", cache).ExitCode);
    }

    [TestMethod]
    public void What_cannot_be_done_names_the_file_and_the_mend_and_leaves_nothing()
    {
        using TemporaryFolder folder = new();
        string text = folder.At("text.parquet"), nothing = folder.At("nothing.parquet");
        File.WriteAllText(text, "not parquet at all");
        foreach ((string[] arguments, string said) in new[]
        {
            (new[] { "cache", "import", text, "--folder", folder.At("to"), "--instrument", "GC 12-13" }, text),
            (new[] { "cache", "verify", "--folder", folder.At("nowhere") }, "check --folder"),
            (new[] { "cache", "inspect", folder.At("") }, "it is a folder; name a file"),
            (new[] { "cache", "export", "--folder", folder.At("nowhere"), "--instrument", "GC 12-13", "--out", nothing },
                "nothing was written"),
        })
        {
            var run = CommandRun.Of(arguments);
            Assert.AreEqual(CommandLine.Failed, run.ExitCode, run.Error);
            StringAssert.Contains(run.Error, said);
        }

        Assert.IsFalse(File.Exists(nothing));
    }

    /// <summary>
    /// Sixty minutes as NinjaTrader exports them, and the same below a header with a row of zeros, one that is no bar and one
    /// twice.
    /// </summary>
    [TestMethod]
    [DataRow("export", 60, 60)]
    [DataRow("columns", 63, 60)]
    [DataRow("gzip", 63, 60)]
    [DataRow("one", 1, 1)]
    public void Any_file_of_bars_is_imported_and_its_rows_are_told(string form, int rows, int used)
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        string file = Form(folder, form);
        string[] options =
        [
            "--folder", folder.At("to"), "--instrument", "ES 12-13", "--period", "1m", "--max-rejected", "5", "--stamp", "close",
        ];
        (CommandRun run, JsonElement json) = CommandRun.WithJson(["cache", "import", file, .. options]);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        JsonElement input = json.GetProperty("input")[0];
        Assert.AreEqual(file, input.GetProperty("file").GetString());
        Assert.AreEqual("1m", input.GetProperty("barLength").GetString());
        Assert.AreEqual(rows, input.GetProperty("rows").GetInt32());
        Assert.AreEqual(used, input.GetProperty("used").GetInt32());
        int wrong = rows > used ? 1 : 0;
        Assert.AreEqual(wrong, input.GetProperty("placeholders").GetInt32());
        Assert.AreEqual(wrong, input.GetProperty("rejected").GetInt32());
        Assert.AreEqual(wrong, input.GetProperty("duplicates").GetInt32());
        Assert.AreEqual(used, json.GetProperty("files")[0].GetProperty("added").GetInt32());
        StringAssert.Contains(run.Error, $"{file}: {rows} bars of 1m of ES 12-13, ");

        (CommandRun export, _) = CommandRun.WithJson(["cache", "export", .. options[..6], "--out", folder.At("back.csv")]);
        Assert.AreEqual(CommandLine.Done, export.ExitCode, export.Error);
        string[] lines = File.ReadAllLines(folder.At("back.csv"));
        Assert.HasCount(used + 1, lines);

        // 14:01 UTC on 7 October 2013.
        Assert.AreEqual("1381154460000,1000,1000.5,999.5,1000.5,10", lines[1]);
    }

    [TestMethod]
    public void Ticks_and_bars_of_another_length_are_not_imported()
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        string[] options = ["--folder", folder.At("to"), "--instrument", "ES 12-13", "--period", "30s"];
        string minutes = folder.At(RisingMinutes.File);
        var run = CommandRun.Of(["cache", "import", minutes, .. options]);
        Assert.AreEqual(CommandLine.Failed, run.ExitCode);
        StringAssert.Contains(run.Error, "its bars are of 1m, not of 30s; take them as such by --period 1m");
        string ticks = folder.Write("ticks.csv", "unix_ms,price,size\n1381154460000,1000,1\n");
        run = CommandRun.Of(["cache", "import", ticks, .. options]);
        Assert.AreEqual(CommandLine.Failed, run.ExitCode);
        StringAssert.Contains(run.Error, "it holds ticks, not bars; make bars of them by 'nt8bridge bars'");
        Assert.IsFalse(Directory.Exists(folder.At("to")));
    }

    [TestMethod]
    public void An_import_that_cannot_be_saved_fails()
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        string to = folder.Write("to", "a file where the cache folder should be");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "cache", "import", folder.At(RisingMinutes.File), "--folder", to, "--instrument", "ES 12-13", "--period", "1m");
        Assert.AreEqual(CommandLine.Failed, run.ExitCode, run.Output);
        StringAssert.Contains(run.Error, "not all bars were saved; not saved: ");
        Assert.IsFalse(json.GetProperty("completed").GetBoolean());
        Assert.AreEqual(0, json.GetProperty("files")[0].GetProperty("added").GetInt32());
    }

    private static string Form(TemporaryFolder folder, string form)
    {
        string minutes = folder.At(RisingMinutes.File);
        if (form == "export") return minutes;
        string[] rows = [.. File.ReadAllLines(minutes).Select(row => row.Replace(' ', ';'))];
        const string head = "Date;Time;Open;High;Low;Close;Volume\n";
        if (form == "one") return folder.Write("one.csv", head + rows[0] + "\n");
        string zeros = "20131007;150100;0;0;0;0;0", wrong = "20131007;150200;10;5;20;10;1";
        string text = head + string.Join('\n', [.. rows, zeros, wrong, rows[^1]]) + "\n";
        if (form == "columns") return folder.Write("columns.csv", text);
        string gzip = folder.At("columns.csv.gz");
        using GZipStream packed = new(File.Create(gzip), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
        return gzip;
    }

    [TestMethod]
    public void A_disturbance_that_would_never_happen_is_a_wrong_argument()
    {
        var run =
            CommandRun.Of("play", "--ticks", Ticks, "--instrument", "GC 12-13", "--fault", "duplicate@2014-10-09T02:00");
        Assert.AreEqual(CommandLine.WrongArguments, run.ExitCode);
        StringAssert.Contains(run.Error, "would never happen");
    }

    [TestMethod]
    [DataRow("polish")]
    [DataRow("verify")]
    [DataRow("inspect")]
    [DataRow("export")]
    public void A_missing_word_is_a_wrong_argument(string action) =>
        Assert.AreEqual(CommandLine.WrongArguments, CommandRun.Of("cache", action).ExitCode);
}
