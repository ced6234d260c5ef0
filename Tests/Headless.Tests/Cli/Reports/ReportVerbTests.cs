using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Reports.Html;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>Stored backtests side by side: <c>report</c>.</summary>
[TestClass]
public sealed class ReportVerbTests
{
    private const string Whole = "{\"nt8bridge\":\"backtest\",\"schemaVersion\":1,\"completed\":true";

    /// <summary>Three trades a day, of three bars and of five, a point and 50 a bar; the late run lacks the first day.</summary>
    [TestMethod]
    public void Differences_of_statistics_terms_days_and_trades_are_told()
    {
        using StoredRuns runs = new();
        JsonElement json = runs.Report(runs.Three, runs.Five, runs.Late);
        Assert.AreEqual(1, json.GetProperty("schemaVersion").GetInt32());
        CollectionAssert.AreEqual(
            new[] { "A", "B", StoredRuns.Hostile },
            json.GetProperty("runs").EnumerateArray().Select(run => run.GetProperty("label").GetString()).ToArray());
        Assert.AreEqual("netProfit 0/-24/-450 False/True/True", Line(json, "statistics", "netProfit"));
        Assert.AreEqual("trades 12/12/9 False/False/True", Line(json, "statistics", "trades"));
        Assert.AreEqual("Hold 3/5/3 False/True/False", Line(json, "terms", "Hold"));
        Assert.AreEqual(
            "Commission per contract and side 0/1/0 False/True/False", Line(json, "terms", "Commission per contract and side"));
        StringAssert.EndsWith(Line(json, "terms", "From"), "False/False/True");
        Assert.AreEqual("File 1: rows used 240/240/180 False/False/True", Line(json, "terms", "File 1: rows used"));
        CollectionAssert.AreEqual(
            new[]
            {
                "2013-10-07 450/744/ 0/0/", "2013-10-08 0/-12/-450 -450/-756/-450", "2013-10-09 450/732/0 0/-12/0",
                "2013-10-10 0/-24/-450 -450/-768/-450",
            },
            json.GetProperty("equityByDay").EnumerateArray().Select(day =>
                $"{day.GetProperty("day")} {Joined(day.GetProperty("equity"))} {Joined(day.GetProperty("drawdown"))}").ToArray());
        JsonElement five = json.GetProperty("trades")[0], late = json.GetProperty("trades")[1];
        Assert.AreEqual(
            (12, 0, 12, 12), (five.GetProperty("matched").GetInt32(), five.GetProperty("equal").GetInt32(),
                five.GetProperty("counts").GetProperty("time").GetInt32(),
                five.GetProperty("counts").GetProperty("price").GetInt32()));
        Assert.AreEqual(
            (9, 9, 3), (late.GetProperty("matched").GetInt32(), late.GetProperty("equal").GetInt32(),
                late.GetProperty("counts").GetProperty("missing").GetInt32()));
        string document = File.ReadAllText(Path.Combine(Build.Pack.Solution.Root(), "docs", "json.md"));
        document = document[document.IndexOf("`nt8bridge report", System.StringComparison.Ordinal)..];
        foreach (JsonProperty member in json.EnumerateObject()) StringAssert.Contains(document, $"`{member.Name}`");
    }

    [TestMethod]
    public void A_page_replaces_a_page_and_is_none_of_the_files_that_are_read()
    {
        using StoredRuns runs = new();
        runs.Report(runs.Three, runs.Five);
        StringAssert.StartsWith(File.ReadAllText(runs.Page), ReportPage.Mark);
        Assert.DoesNotContain(StoredRuns.Hostile, File.ReadAllText(runs.Page));
        runs.Report(runs.Three);
        var refused = CommandRun.Of("report", runs.Three, "--out", runs.Page, "--json", runs.Three);
        Assert.AreEqual(2, refused.ExitCode);
        StringAssert.Contains(refused.Error, "is read by this command");
        StringAssert.Contains(CommandRun.Of("report", runs.Three).Error, "--out");
        StringAssert.Contains(CommandRun.Of("report", "--out", runs.Page).Error, "Required argument missing");
    }

    [TestMethod]
    public void Runs_of_different_instruments_have_no_trades_to_match()
    {
        using StoredRuns runs = new();
        File.Copy(runs.Folder.At("ES 12-13.Last.txt"), runs.Folder.At("NQ 12-13.Last.txt"));
        string other = runs.Folder.At("nq.json");
        var run = CommandRun.Of(
            "backtest", "--strategy", "Lasting", "--script", runs.Folder.At("Lasting.cs"), "--bars",
            runs.Folder.At("NQ 12-13.Last.txt"), "--json", other);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement trades = runs.Report(runs.Three, other).GetProperty("trades")[0];
        Assert.AreEqual(
            "the runs traded different instruments, ES 12-13 and NQ 12-13: their trades were not matched",
            trades.GetProperty("note").GetString());
        Assert.AreEqual(0, trades.GetProperty("differences").GetArrayLength());
    }

    [TestMethod]
    public void The_same_file_twice_is_refused_by_whatever_path()
    {
        using StoredRuns runs = new();
        var twice = CommandRun.Of("report", runs.Three, runs.Five, runs.Three, "--out", runs.Page);
        Assert.AreEqual(2, twice.ExitCode);
        StringAssert.Contains(twice.Error, $"error: FILE: '{runs.Three}' is named twice; name each file once.");
        string link = runs.Folder.At("link.json");
        File.CreateSymbolicLink(link, runs.Three);
        var linked = CommandRun.Of("report", runs.Three, link, "--out", runs.Page);
        Assert.AreEqual(2, linked.ExitCode);
        StringAssert.Contains(linked.Error, $"FILE: '{runs.Three}' and '{link}' are the same file");
        Assert.IsFalse(File.Exists(runs.Page));
    }

    [TestMethod]
    [DataRow("", "other.json, line 1: it is no JSON, or was cut off; give what --json of backtest --strategy wrote")]
    [DataRow("{\"nt8bridge\": \"backtest\",\n\"schemaVersion\"", "other.json, line 2: it is no JSON, or was cut off; ")]
    [DataRow("[1]", "other.json: it is JSON and no result of this program; ")]
    [DataRow("{\"a\":1}", "other.json: it is JSON and no result of this program; ")]
    [DataRow("{\"nt8bridge\":\"optimize\",\"completed\":true}", "other.json: it is a result of optimize; ")]
    [DataRow("{\"nt8bridge\":\"backtest\",\"completed\":false,\"error\":\"bar 3\"}",
        "other.json: its run did not come to its end: bar 3; give one that did")]
    [DataRow("{\"nt8bridge\":\"backtest\",\"completed\":true,\"indicator\":\"SMA(5)\"}",
        "other.json: it is the result of an indicator, which has no trades; ")]
    [DataRow("{\"completed\":true,\"netProfit\":1}",
        "other.json: it has no schemaVersion: an earlier release wrote it, which did not list the trades; run the backtest")]
    [DataRow("{\"nt8bridge\":\"backtest\",\"schemaVersion\":2,\"completed\":true}",
        "other.json: its schemaVersion is 2, which a later release wrote; this one reads 1; use that release")]
    [DataRow("{\"nt8bridge\":\"backtest\",\"schemaVersion\":0,\"completed\":true}",
        "other.json: its schemaVersion is 0, which an earlier release wrote; this one reads 1; run the backtest again")]
    [DataRow(Whole + "}", "other.json: it has no 'span'; give the file as --json wrote it")]
    [DataRow(Whole + ",\"span\":7}", "other.json: 'span' is no object; ")]
    [DataRow(Whole + ",\"span\":{},\"costs\":{},\"version\":\"\\ud800\"}", "other.json: 'version' is no text; ")]
    public void What_is_no_result_of_a_backtest_is_refused_in_a_sentence(string text, string expected)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("other.json", text), page = folder.At("page.html");
        var run = CommandRun.Of("report", file, "--out", page);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, expected);
        Assert.AreEqual(1, run.Error.TrimEnd().Split('\n').Length, run.Error);
        Assert.IsFalse(File.Exists(page));
    }

    [TestMethod]
    public void A_file_that_is_not_there_is_told()
    {
        using TemporaryFolder folder = new();
        var run = CommandRun.Of("report", folder.At("none.json"), "--out", folder.At("page.html"));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "none.json: there is no such file; check the path");
    }

    private static string Line(JsonElement json, string list, string name)
    {
        JsonElement line = json.GetProperty(list).EnumerateArray().First(line =>
            (line.TryGetProperty("key", out JsonElement key) ? key : line.GetProperty("name")).GetString() == name);
        return $"{name} {Joined(line.GetProperty("values"))} {Joined(line.GetProperty("differs"))}";
    }

    private static string Joined(JsonElement list) => string.Join('/', list.EnumerateArray().Select(value => value.ToString()));
}
