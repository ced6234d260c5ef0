using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>Several runs on one account: <c>portfolio</c>.</summary>
[TestClass]
public sealed class PortfolioVerbTests
{
    /// <summary>
    /// The days bring 300, -1050, 1050 and -1050. The first run's days are 450 apart from their mean of 0, the third's 187.5,
    /// -562.5, 937.5 and -562.5 from theirs: 1,012,500 by the root of 810,000 times 1,546,875 is the root of 9/11.
    /// </summary>
    [TestMethod]
    public void The_account_is_the_sum_of_its_runs()
    {
        using PortfolioRuns runs = new();
        JsonElement json = runs.Portfolio();
        CollectionAssert.AreEqual(
            new[] { "long", "short", StoredRuns.Hostile },
            json.GetProperty("names").EnumerateArray().Select(name => name.GetString()).ToArray());
        Assert.AreEqual((-750.0, 33.0), (json.GetProperty("netProfit").GetDouble(), json.GetProperty("trades").GetDouble()));
        Assert.AreEqual(21.0, json.GetProperty("longTrades").GetProperty("trades").GetDouble());
        CollectionAssert.AreEqual(
            new[]
            {
                "2013-10-07 6 300 300 0 450/-150/0 450/-150/0", "2013-10-08 9 -1050 -750 -1050 -450/150/-750 0/0/-750",
                "2013-10-09 9 1050 300 0 450/-150/750 450/-150/0", "2013-10-10 9 -1050 -750 -1050 -450/150/-750 0/0/-750",
            },
            json.GetProperty("equityByDay").EnumerateArray().Select(day => string.Join(
                ' ', new[] { "day", "trades", "profit", "equity", "drawdown" }.Select(name => day.GetProperty(name).ToString())
                    .Concat(new[] { "profits", "equities" }.Select(name => Joined(day.GetProperty(name)))))).ToArray());
        CollectionAssert.AreEqual(
            new[] { "12 0 0 -450 -450", "12 0 0 -150 150", "9 -750 1 -750 -750" },
            json.GetProperty("shares").EnumerateArray().Select(share => string.Join(
                ' ', new[] { "trades", "profit", "share", "drawdown", "inLargestDrawdown" }
                    .Select(name => share.GetProperty(name).ToString()))).ToArray());
        JsonElement largest = json.GetProperty("largestDrawdown");
        Assert.AreEqual(
            ("2013-10-07", "2013-10-08", -1050.0),
            (largest.GetProperty("peak").GetString(), largest.GetProperty("trough").GetString(),
                largest.GetProperty("amount").GetDouble()));
        JsonElement correlation = json.GetProperty("correlation");
        Assert.AreEqual((1.0, -1.0), (correlation[0][0].GetDouble(), correlation[0][1].GetDouble()));
        Assert.AreEqual(Math.Sqrt(9.0 / 11), correlation[0][2].GetDouble(), 1e-12);
        Assert.AreEqual(correlation[0][2].GetDouble(), correlation[2][0].GetDouble());

        // In the order of the exits: of the first entry the short run leaves first.
        JsonElement[] trades = [.. json.GetProperty("tradeList").EnumerateArray()];
        CollectionAssert.AreEqual(
            new[] { "1 1 -50 -50", "2 0 150 100" },
            trades.Take(2).Select(trade => string.Join(
                ' ', new[] { "number", "run", "profit", "cumulativeProfit" }.Select(name => trade.GetProperty(name).ToString())))
                .ToArray());
        Assert.AreEqual(-750.0, trades[^1].GetProperty("cumulativeProfit").GetDouble());
        Assert.AreEqual(3, json.GetProperty("runs").GetArrayLength());
        Assert.AreEqual("Lasting", json.GetProperty("runs")[2].GetProperty("strategy").GetString());
        string document = File.ReadAllText(Path.Combine(Build.Pack.Solution.Root(), "docs", "json.md"));
        document = document[document.IndexOf("`nt8bridge portfolio", StringComparison.Ordinal)..];
        string[] statistics = [.. json.GetProperty("longTrades").EnumerateObject().Select(member => member.Name)];
        foreach (JsonProperty member in json.EnumerateObject().Where(member => !statistics.Contains(member.Name)))
            StringAssert.Contains(document, $"`{member.Name}`");
    }

    /// <summary>A list in one file is the same as a file for each run.</summary>
    [TestMethod]
    public void A_list_holds_several_runs()
    {
        using PortfolioRuns runs = new();
        string list = runs.Folder.Write(
            "all.json",
            "[{" + runs.Run("\"param\": {\"Hold\": 3}") + "}, {"
            + runs.Run("\"param\": {\"Hold\": 5}, \"commission\": 1.5") + "}]");
        (CommandRun run, JsonElement json) = CommandRun.WithJson("portfolio", list);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        CollectionAssert.AreEqual(
            new[] { "all 1", "all 2" }, json.GetProperty("names").EnumerateArray().Select(name => name.GetString()).ToArray());
        Assert.AreEqual(-36.0, json.GetProperty("netProfit").GetDouble(), 1e-9);
    }

    /// <summary>A run that never trades is part of the account, with a correlation that there is not.</summary>
    [TestMethod]
    public void A_run_without_trades_has_no_correlation()
    {
        using PortfolioRuns runs = new();
        string never = runs.Write("never.json", "\"param\": {\"Hold\": 3}, \"to\": \"2013-10-07T14:03\"");
        (CommandRun run, JsonElement json) = CommandRun.WithJson("portfolio", runs.Long, never);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(0, json.GetProperty("shares")[1].GetProperty("trades").GetInt32());
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("correlation")[0][1].ValueKind);
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("correlation")[1][1].ValueKind);
    }

    [TestMethod]
    public void A_run_that_fails_is_named_and_nothing_is_added_up()
    {
        using PortfolioRuns runs = new();
        string script = runs.Folder.Write(
            "Broken.cs", Script.Strategy("Broken", "", "if (CurrentBar == 7) throw new System.Exception(\"at seven\");"));
        string broken = runs.Folder.Write(
            "broken.json",
            $"{{\"strategy\": \"Broken\", \"script\": {JsonSerializer.Serialize(script)}, "
            + $"\"bars\": {JsonSerializer.Serialize(runs.Folder.At("ES 12-13.Last.txt"))}}}");
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson("portfolio", runs.Long, broken, runs.Short, "--report", runs.Page);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "error: broken: ");
        StringAssert.Contains(run.Error, "at seven");
        Assert.IsFalse(json.GetProperty("completed").GetBoolean());
        Assert.IsFalse(json.TryGetProperty("netProfit", out _));
        Assert.AreEqual(2, json.GetProperty("runs").GetArrayLength());
        Assert.IsFalse(File.Exists(runs.Page));
    }

    [TestMethod]
    [DataRow("\"straetgy\": \"A\"", "error: other.json: 'run' has no option '--straetgy'; did you mean '--strategy'?")]
    [DataRow("\"commission\": \"2,50\"", "--commission: '2,50' is no number; ")]
    [DataRow("\"zone\": \"America/New_York\"",
        "--zone: 'long' has UTC and 'other' America/New_York; the days of an account are of one zone.")]
    [DataRow("\"zone\": \"Nowhere\"", "error: other: --zone: there is no time zone 'Nowhere'; ")]
    [DataRow("\"param\": {\"Hold\": \"x\"}", "--param: other: Hold: 'x' is no whole number.")]
    [DataRow("\"timeout\": 3", "'timeout' holds for all runs; say --timeout on the command line.")]
    [DataRow("\"name\": \"long\"", "FILE: two runs have the name 'long'; name them apart.")]
    [DataRow("\"bars\": null", "'bars' is no text, number, true or false, or list of them; ")]
    [DataRow("\"bars\": \"\\ud800\"", "it holds a text that is none; ")]
    public void A_run_that_is_said_wrongly_is_refused_in_a_sentence(string more, string expected)
    {
        using PortfolioRuns runs = new();
        string other = runs.Write("other.json", more);
        var run = CommandRun.Of("portfolio", runs.Long, other);
        Assert.AreNotEqual(0, run.ExitCode);
        string folder = runs.Folder.Path + Path.DirectorySeparatorChar;
        StringAssert.Contains(run.Error.Replace(folder, "", StringComparison.Ordinal), expected);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [TestMethod]
    [DataRow("", "other.json, line 1: it is no JSON, or was cut off; ")]
    [DataRow("[]", "other.json: it is an empty list; ")]
    [DataRow("[1]", "other.json: a run in it is no object; ")]
    [DataRow("{}", "Option '--strategy' is required.")]
    public void A_file_without_runs_is_refused(string text, string expected)
    {
        using PortfolioRuns runs = new();
        var run = CommandRun.Of("portfolio", runs.Long, runs.Folder.Write("other.json", text));
        Assert.AreNotEqual(0, run.ExitCode);
        StringAssert.Contains(run.Error, expected);
        StringAssert.Contains(CommandRun.Of("portfolio", runs.Long).Error, "FILE: a portfolio is of two runs at least.");
    }

    /// <summary>Amounts of different currencies have no sum.</summary>
    [TestMethod]
    public void Different_currencies_are_no_account()
    {
        using PortfolioRuns runs = new();
        string dax = runs.Write("dax.json", "\"instrument\": \"FDAX 12-13\", \"force-instrument\": true");
        var run = CommandRun.Of("portfolio", runs.Long, dax);
        Assert.AreEqual(1, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "'long' is counted in USD and 'dax' in EUR: nothing is converted");
    }

    /// <summary>Also what a run reads is no place for a result.</summary>
    [TestMethod]
    public void A_file_that_a_run_reads_is_never_written()
    {
        using PortfolioRuns runs = new();
        string template = runs.Folder.Write("template.html", "<StrategyTemplate/>");
        string read = runs.Write("read.json", $"\"template\": {JsonSerializer.Serialize(template)}");
        var run = CommandRun.Of("portfolio", runs.Long, read, "--report", template, "--force");
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, $"--report: '{template}' is read by this command; name another file.");
        Assert.AreEqual("<StrategyTemplate/>", File.ReadAllText(template));
    }

    private static string Joined(JsonElement list) => string.Join('/', list.EnumerateArray().Select(value => value.ToString()));
}
