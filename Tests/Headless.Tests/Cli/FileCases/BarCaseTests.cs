using System;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Cli.FileCases;

/// <summary>Files of bars and ticks that once were misread in silence, run as a user runs them.</summary>
[TestClass]
public sealed class BarCaseTests
{
    private static readonly string Sma = CaseFolder.File("several-contracts-in-one-file", "Sma.cs");

    /// <summary>June trades 60 points above March: buying the one and selling the other was a gain of 9,162.50.</summary>
    [TestMethod]
    public void Of_several_contracts_in_one_file_the_asked_one_alone_is_traded()
    {
        (CommandRun run, JsonElement json) = CaseFolder.Backtest(
            Sma, CaseFolder.Parquet("ohlcv-1m.parquet"), "--instrument", "ES 03-24", "--period", "1m");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual((148, 108, 0), (json.Input("rows"), json.Input("used"), json.Input("rejected")));
        JsonElement other = json.GetProperty("input")[0].GetProperty("otherContracts")[0];
        Assert.AreEqual(("ESM4", 40L), (other.GetProperty("name").GetString(), other.GetProperty("rows").GetInt64()));
        StringAssert.Contains(run.Error, "40 rows of ESM4 are not used");
        StringAssert.Contains(run.Output, "│ Total net profit           │      $0.00 │");
    }

    [TestMethod]
    [DataRow("ES 09-24")]
    [DataRow("NQ 03-24")]
    public void A_contract_that_the_file_does_not_hold_is_refused_with_those_that_it_holds(string asked)
    {
        (CommandRun run, _) = CaseFolder.Backtest(
            Sma, CaseFolder.Parquet("ohlcv-1m.parquet"), "--instrument", asked, "--period", "1m");
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(
            run.Error, $"it does not hold {asked}; by its column symbol it holds ESH4 (108 rows), ESM4 (40 rows)");
        Assert.AreEqual("", run.Output);
    }

    /// <summary>The long of 4,700 has its stop at 4,690, which no bar reaches but the row of zeros would have.</summary>
    [TestMethod]
    public void A_row_of_zeros_fills_no_stop()
    {
        (CommandRun run, JsonElement json) = CaseFolder.Backtest(
            CaseFolder.File("placeholder-prices", "Stop.cs"), CaseFolder.File("placeholder-prices", "bars.csv"),
            "--instrument", "ES 03-24", "--period", "1m");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual((21, 20, 1), (json.Input("rows"), json.Input("used"), json.Input("placeholders")));
        string[] executions = [.. run.Output.Split('\n').Where(line => line.StartsWith("EXEC", StringComparison.Ordinal))];
        Assert.AreEqual("EXEC 01/03/2024 15:04:00 L 1@4700", executions.Single().Trim());
        StringAssert.Contains(run.Error, "1 row of zeros fills a place and is not used");
    }

    [TestMethod]
    public void The_whole_bar_takes_the_place_of_the_half_one()
    {
        using TemporaryFolder folder = new();
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "bars", "--from", CaseFolder.File("half-bar-then-whole-bar", "bars.csv"), "--period", "1m",
            "--out", folder.At("o.csv"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual((10, 9, 1, 0), (json.Input("rows"), json.Input("used"), json.Input("grown"), json.Input("rejected")));
        Bar[] bars = MarketDataFile.Read(folder.At("o.csv")).Bars;
        Assert.HasCount(9, bars);
        DateTime end = new(2024, 1, 3, 15, 6, 0);
        Assert.IsTrue(bars[5].SameAs(new Bar(end.Ticks, 106, 109, 105, 108.75, 480, 0)), bars[5].ToString());
    }

    [TestMethod]
    public void Five_minute_bars_are_no_one_minute_bars()
    {
        string five = CaseFolder.File("five-minute-bars-as-one-minute", "five.csv");
        (CommandRun run, _) = CaseFolder.Backtest(Sma, five, "--instrument", "ES 03-24", "--period", "1m");
        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(
            run.Error,
            "1 Minute is finer than the data, bars of 5 Minute; give finer data, or have them made up by --synthesize");
        Assert.AreEqual("", run.Output);

        (run, _) = CaseFolder.Backtest(Sma, five, "--instrument", "ES 03-24", "--period", "1m", "--synthesize");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        int warning = run.Error.IndexOf("warning: ES 03-24 1 Minute: there are no ticks of that time", StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, warning, run.Error);

        (run, JsonElement json) = CaseFolder.Backtest(Sma, five, "--instrument", "ES 03-24", "--period", "5m");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual((60, 60), (json.Input("rows"), json.Input("used")));
        Assert.IsFalse(run.Error.Contains("there are no ticks", StringComparison.Ordinal), run.Error);
    }

    /// <summary>80 hours from Friday to Monday, a trade every 10 seconds.</summary>
    [TestMethod]
    public void Trades_of_a_weekend_stay_where_trading_is_around_the_clock()
    {
        (CommandRun run, JsonElement json) = CaseFolder.Backtest(
            CaseFolder.File("crypto-weekend", "Hours.cs"), CaseFolder.File("crypto-weekend", "ticks.csv.gz"),
            "--instrument", "MBT 06-26", "--period", "30m");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual((28_800, 28_800, 0), (json.Input("rows"), json.Input("used"), json.Input("outsideSessions")));
        string[] bars = [.. run.Output.Split('\n').Where(line => line.Contains(" sum=", StringComparison.Ordinal))];
        Assert.IsTrue(bars.Any(line => line.StartsWith("Saturday", StringComparison.Ordinal)));
        StringAssert.EndsWith(bars[^1].Trim(), " sum=28800");
    }
}
