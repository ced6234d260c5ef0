using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;

namespace NT8Bridge.Headless.Tests.Strategies;

/// <summary>The promise of the strategy: one file, the same numbers in Strategy Analyzer, on a chart, and in the engine alone.</summary>
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
        Run("backtest", "--strategy", "NT8BridgeStrategy", "--bars", Ticks, "--instrument", Instrument, "--period", period, "--signals", backtest);
        Run("play", "--ticks", Ticks, "--instrument", Instrument, "--period", period, "--param", "Calculate=" + calculate, "--signals", play);
        Run("export", "--from", Ticks, "--instrument", Instrument, "--out", export);

        string[] ofBacktest = File.ReadAllLines(backtest), ofPlay = File.ReadAllLines(play);
        Assert.AreEqual(7541, ofBacktest.Length, "one signal per half minute with a trade");
        // Tick by tick a bar is known to be closed when the next one begins: the last one never is.
        int seen = calculate == "OnEachTick" ? ofBacktest.Length - 1 : ofBacktest.Length;
        CollectionAssert.AreEqual(ofBacktest.Take(seen).ToArray(), ofPlay);
        string[] ofExport = [.. File.ReadLines(export).Select(line => line.Split(',')).Select(cells => $"{cells[0]},{cells[^2]},{cells[^1]}")];
        CollectionAssert.AreEqual(ofExport, ofBacktest.Select(line => string.Join(',', line.Split(',').Take(3))).ToArray());
    }

    private static void Run(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
    }
}
