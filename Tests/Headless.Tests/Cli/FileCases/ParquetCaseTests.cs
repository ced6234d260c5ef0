using System;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Cli.FileCases;

/// <summary>Parquet files of others that once were refused without a way out, or mixed, run as a user runs them.</summary>
[TestClass]
public sealed class ParquetCaseTests
{
    [TestMethod]
    [DataRow("open", "2024-01-03 15:02")]
    [DataRow("close", "2024-01-03 15:01")]
    public void A_time_column_that_may_mean_two_things_is_read_as_said(string stamp, string first)
    {
        using TemporaryFolder folder = new();
        string[] args =
            ["bars", "--from", CaseFolder.Parquet("timestamp-column.parquet"), "--period", "1m", "--out", folder.At("o.csv")];
        var refused = CommandRun.Of(args);
        Assert.AreEqual(1, refused.ExitCode);
        StringAssert.Contains(refused.Error, "its column timestamp may name the begin or the end of a bar");
        StringAssert.Contains(refused.Error, "--stamp open or --stamp close");

        var run = CommandRun.Of([.. args, "--stamp", stamp]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Bar[] bars = MarketDataFile.Read(folder.At("o.csv")).Bars;
        Assert.HasCount(199, bars);
        Assert.AreEqual(DateTime.Parse(first, System.Globalization.CultureInfo.InvariantCulture).Ticks, bars[0].EndUtcTicks);
        Assert.AreEqual((4701.75, 4702.0, 11L), (bars[0].Open, bars[0].Close, bars[0].Volume));
    }

    /// <summary>30 of its rows lie in the quarter of an hour from 20:15 UTC, when this market paused in 2013.</summary>
    [TestMethod]
    public void The_index_of_pandas_is_a_time_that_the_sessions_explain()
    {
        (CommandRun run, JsonElement json) = CaseFolder.Backtest(
            CaseFolder.File("several-contracts-in-one-file", "Sma.cs"), CaseFolder.Parquet("pandas-naive-ns-index.parquet"),
            "--instrument", "ES 12-13", "--period", "1m");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(
            (3_000, 2_970, 30, 0),
            (json.Input("rows"), json.Input("used"), json.Input("outsideSessions"), json.Input("rejected")));
        StringAssert.Contains(run.Error, "read as end-stamped because of");
        StringAssert.Contains(run.Error, "names no zone and was read as UTC");
    }

    [TestMethod]
    public void An_import_into_the_cache_takes_the_asked_contract_or_lists_what_there_is()
    {
        using TemporaryFolder folder = new();
        string[] args =
            ["cache", "import", CaseFolder.Parquet("two30.parquet"), "--folder", folder.At("c"), "--instrument"];
        var refused = CommandRun.Of([.. args, "ES 09-24"]);
        Assert.AreEqual(1, refused.ExitCode, refused.Output);
        StringAssert.Contains(refused.Error, "it holds ESH4 (1,764 rows), ESM4 (98 rows)");
        var run = CommandRun.Of([.. args, "ES 03-24"]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Output + run.Error, "1764 bars added, 0 changed, 0 rejected");
        StringAssert.Contains(run.Output + run.Error, "ESM4 (98 rows)");
    }
}
