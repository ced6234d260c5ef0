using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Tests.Cli;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>The chart indicators, run as scripts: what they plot is what the engine alone gives for the same bars.</summary>
[TestClass]
public sealed class ChartIndicatorTests
{
    private const string Instrument = "GC 12-13";
    private static readonly string Ticks = Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz");

    [TestMethod]
    [DataRow("30s", 1)]
    [DataRow("5m", 10)]
    public void Timeframes_plot_the_engines_closed_values(string period, int barsOfEngine)
    {
        (string[] Header, string[][] Rows) plots = Plots("NT8BridgeTimeframes(5, 21)", period), engine = Engine();
        string[] columns = ["5m.ema21", "5m.vwap", "5m.bollinger.upper", "5m.bollinger.middle", "5m.bollinger.lower"];
        int same = 0;
        Dictionary<string, string[]> byTime = engine.Rows.ToDictionary(row => row[0]);
        foreach (string[] row in plots.Rows)
        {
            if (!byTime.TryGetValue(row[0], out string[]? expected)) continue;
            for (int i = 0; i < columns.Length; i++)
            {
                string value = expected[Array.IndexOf(engine.Header, columns[i])];
                Assert.AreEqual(Number(value), Number(row[i + 1]), $"{columns[i]} at {row[0]}");
                if (!double.IsNaN(Number(value))) same++;
            }
        }

        Assert.IsGreaterThan(3000 / barsOfEngine * columns.Length, same);
    }

    [TestMethod]
    [DataRow("30s", 7000)]
    [DataRow("5m", 700)]
    public void Signals_plot_the_engines_score(string period, int atLeast)
    {
        (string[] Header, string[][] Rows) plots = Plots("NT8BridgeSignals(true, 5)", period), engine = Engine();
        Dictionary<string, string> byTime = engine.Rows.ToDictionary(row => row[0], row => row[^1]);
        int same = 0;
        foreach (string[] row in plots.Rows.Where(row => byTime.ContainsKey(row[0])))
        {
            Assert.AreEqual(Number(byTime[row[0]]), Number(row[1]), row[0]);
            same++;
        }

        Assert.IsGreaterThan(atLeast, same);
    }

    private static double Number(string text) => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);

    private static (string[] Header, string[][] Rows) Plots(string call, string period)
    {
        using TemporaryFolder folder = new();
        string file = folder.At("plots.csv");
        var run = CommandRun.Of(
            "backtest", "--indicator", call, "--bars", Ticks, "--instrument", Instrument, "--trading-hours",
            Market.GoldHours, "--period", period, "--out", file);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        return Table(file);
    }

    private static (string[] Header, string[][] Rows) Engine()
    {
        using TemporaryFolder folder = new();
        string file = folder.At("engine.csv");
        var run = CommandRun.Of("export", "--from", Ticks, "--instrument", Instrument, "--trading-hours", Market.GoldHours,
            "--out", file);
        Assert.AreEqual(CommandLine.Done, run.ExitCode, run.Error);
        return Table(file);
    }

    private static (string[] Header, string[][] Rows) Table(string file)
    {
        string[][] lines = [.. File.ReadLines(file).Select(line => line.Split(','))];
        return (lines[0], lines[1..]);
    }
}
