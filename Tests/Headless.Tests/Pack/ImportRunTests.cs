using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The host takes the archive as NinjaTrader would and runs from it.</summary>
[TestClass]
public sealed class ImportRunTests
{
    private static readonly string Ticks = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");

    [TestMethod]
    public void The_archive_compiles()
    {
        using TemporaryFolder folder = new();
        (CommandRun run, JsonElement json) = CommandRun.WithJson("compile", ImportZip.In(folder), "--nt", "8.1.2");
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Output + run.Error);
        string[] files = [.. json.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()!)];
        Assert.AreEqual(ImportZip.Entries.Count(entry => entry.Name.EndsWith(".cs", StringComparison.Ordinal)), files.Length);
        Assert.IsTrue(files.All(file => file.Contains("NT8Bridge.zip!", StringComparison.Ordinal)), string.Join("; ", files));
    }

    [TestMethod]
    public void A_backtest_out_of_the_archive_is_that_of_the_source_tree()
    {
        using TemporaryFolder folder = new();
        string[] ofTree = Backtest(folder, "tree"), ofArchive = Backtest(folder, "archive", "--import", ImportZip.In(folder));
        CollectionAssert.AreEqual(ofTree, ofArchive);
        Assert.IsGreaterThan(1000, ofTree.Length);
    }

    [TestMethod]
    public void It_runs_the_archives_script_and_says_whose_engine_runs()
    {
        using TemporaryFolder folder = new();
        string zip = folder.At("changed.zip");
        string renamed = System.Text.Encoding.UTF8.GetString(ImportZip.Content(@"Strategies\NT8BridgeStrategy.cs"))
            .Replace("NT8BridgeStrategy", "NT8BridgeRenamed", StringComparison.Ordinal);
        File.WriteAllBytes(zip, Build.Pack.ZipWriter.Write(ImportZip.Entries.Select(entry =>
            entry.Name == @"Strategies\NT8BridgeStrategy.cs"
                ? entry with { Content = System.Text.Encoding.UTF8.GetBytes(renamed) }
                : entry)));
        var run = CommandRun.Of(
            "backtest", "--strategy", "NT8BridgeRenamed", "--import", zip, "--bars", Ticks, "--instrument", "GC 12-13",
            "--trading-hours", Market.GoldHours,
            "--period", "30s", "--to", "2013-10-07T02:00");
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output, "changed.zip!NT8Bridge.dll: the engine " + Build.Pack.Solution.Version);
        Assert.AreEqual(CommandLine.WrongArguments, CommandRun.Of(
            "backtest", "--strategy", "NT8BridgeStrategy", "--import", zip, "--bars", Ticks, "--instrument", "GC 12-13",
            "--trading-hours", Market.GoldHours,
            "--period", "30s").ExitCode);
    }

    private static string[] Backtest(TemporaryFolder folder, string name, params string[] more)
    {
        string trades = folder.At(name + ".trades.csv"), signals = folder.At(name + ".signals.csv");
        var run = CommandRun.Of([
            "backtest", "--strategy", "NT8BridgeStrategy", "--bars", Ticks, "--instrument", "GC 12-13", "--trading-hours",
            Market.GoldHours, "--period", "30s",
            "--signals", signals, "--trades", trades, .. more]);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        return [.. File.ReadAllLines(trades), .. File.ReadAllLines(signals)];
    }
}
