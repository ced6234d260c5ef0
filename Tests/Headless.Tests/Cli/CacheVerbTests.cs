using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;

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
