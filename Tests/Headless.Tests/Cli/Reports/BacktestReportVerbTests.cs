using System.IO;
using System.Linq;
using System.Text.Json;
using DuckDB.NET.Data;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Reports.Html;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>What <c>backtest</c> writes of its report.</summary>
[TestClass]
public sealed class BacktestReportVerbTests
{
    [TestMethod]
    public void Json_has_terms_trades_and_equity_by_the_documented_names()
    {
        using ReportRun run = new();
        JsonElement json = run.Json;
        Assert.AreEqual(1, json.GetProperty("schemaVersion").GetInt32());
        Assert.AreEqual(
            "2013-10-07T14:01:00Z", json.GetProperty("span").GetProperty("fromUtc").GetString());
        Assert.AreEqual("UTC", json.GetProperty("span").GetProperty("zone").GetString());
        Assert.AreEqual(1.5, json.GetProperty("costs").GetProperty("commissionPerContractAndSide").GetDouble());
        Assert.AreEqual("path", json.GetProperty("costs").GetProperty("fills").GetString());
        Assert.AreEqual("4", json.GetProperty("parameters").GetProperty("Every").GetString());
        JsonElement[] trades = [.. json.GetProperty("tradeList").EnumerateArray()];
        Assert.AreEqual(json.GetProperty("trades").GetInt32(), trades.Length);
        Assert.AreEqual(
            json.GetProperty("netProfit").GetDouble(), trades[^1].GetProperty("cumulativeProfit").GetDouble(), 1e-6);
        Assert.AreEqual(ReportRun.EntryName, trades[0].GetProperty("entryName").GetString());
        Assert.AreEqual(
            json.GetProperty("netProfit").GetDouble(),
            json.GetProperty("equityByDay").EnumerateArray().Last().GetProperty("equity").GetDouble(), 1e-6);
        Assert.AreEqual("2013-10", json.GetProperty("equityByMonth")[0].GetProperty("month").GetString());
        string document = File.ReadAllText(Path.Combine(Build.Pack.Solution.Root(), "docs", "json.md"));
        foreach (JsonProperty member in json.EnumerateObject()) StringAssert.Contains(document, $"`{member.Name}`");
        foreach (JsonProperty member in trades[0].EnumerateObject()) StringAssert.Contains(document, $"`{member.Name}`");
    }

    [TestMethod]
    public void A_report_replaces_a_report_and_no_page_of_other_making()
    {
        using ReportRun run = new();
        StringAssert.StartsWith(File.ReadAllText(run.Page), ReportPage.Mark);
        Assert.AreEqual(0, run.Again(run.Page).ExitCode);
        string other = run.Folder.Write("other.html", "<!DOCTYPE html><p>mine");
        CommandRun refused = run.Again(other);
        Assert.AreEqual(2, refused.ExitCode);
        StringAssert.Contains(refused.Error, "--report");
        Assert.AreEqual("<!DOCTYPE html><p>mine", File.ReadAllText(other));
        StringAssert.Contains(run.Again(run.Folder.At("page.txt")).Error, "end it in .html");
    }

    /// <summary>
    /// DuckDB reads it: the last equity is the sum of the trades, drawdown is the way down from the highest, plots begin late.
    /// </summary>
    [TestMethod]
    public void Bars_are_written_with_equity_and_plots()
    {
        using ReportRun run = new();
        string file = run.Folder.At("bars.parquet");
        var written = CommandRun.Of([.. run.Arguments(run.Page), "--bars-out", file]);
        Assert.AreEqual(0, written.ExitCode, written.Error);
        using DuckDBConnection duck = new("DataSource=:memory:");
        duck.Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText =
            "SELECT count(*), min(end_unix_ms), arg_max(equity, end_unix_ms), max(abs(drawdown - fall)), "
            + $"count(\"<b>Average</b>\"), arg_max(\"Size\", end_unix_ms), arg_max(close, end_unix_ms) FROM (SELECT *, "
            + $"equity - greatest(0, max(equity) OVER (ORDER BY end_unix_ms)) AS fall FROM '{file}')";
        using DuckDBDataReader reader = command.ExecuteReader();
        Assert.IsTrue(reader.Read());
        object[] row = new object[reader.FieldCount];
        reader.GetValues(row);
        Assert.AreEqual(60L, row[0]);
        Assert.AreEqual(1_381_154_460_000L, row[1]);
        double[] sums = [.. run.Json.GetProperty("tradeList").EnumerateArray()
            .Select(trade => trade.GetProperty("cumulativeProfit").GetDouble())];
        Assert.AreEqual(sums[^1], (double)row[2], 1e-6);
        Assert.AreEqual(0, (double)row[3], 1e-9);
        Assert.AreEqual(55L, row[4]);
        Assert.AreEqual((10.0, 1059.5), ((double)row[5], (double)row[6]));
        var refused = CommandRun.Of(
            "backtest", "--indicator", "SMA(5)", "--bars", run.Folder.At("ES 12-13.Last.txt"), "--out", run.Folder.At("p.csv"),
            "--bars-out", file);
        StringAssert.Contains(refused.Error, "--bars-out is for a --strategy");
    }

    [TestMethod]
    public void A_name_that_is_markup_is_nowhere_markup()
    {
        using ReportRun run = new();
        string page = File.ReadAllText(run.Page);
        Assert.DoesNotContain("<script>hostile", page);
        Assert.DoesNotContain(ReportRun.EntryName, page);
    }
}
