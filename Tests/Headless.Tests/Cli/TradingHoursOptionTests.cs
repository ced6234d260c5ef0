using System;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>What lies outside the sessions is said, and every verb takes <c>--trading-hours</c>.</summary>
[TestClass]
public sealed class TradingHoursOptionTests
{
    private const string Dated = "CME US Index Futures ETH (dated)";

    /// <summary>
    /// Half minutes of Friday, 8 June 2018, from 15:10 to 16:10 Chicago, and of Sunday from 16:58 to 17:03: today's hours end at
    /// 16:00, begin at 17:00 and have no break from 15:15 to 15:30. A bar stamped 17:00 ends where the session begins.
    /// </summary>
    [TestMethod]
    [DataRow(null, "CME US Index Futures ETH", 24, 106)]
    [DataRow(Dated, Dated, 54, 76)]
    [DataRow("CME US Index Futures RTH", "CME US Index Futures RTH", 30, 100)]
    public void Rows_outside_the_sessions_are_counted_and_said(string? hours, string name, int outside, int bars)
    {
        using TemporaryFolder folder = new();
        string file = HalfMinutes(folder), script = folder.Write("Quiet.cs", Script.Strategy("Quiet", "", ""));
        string[] more = hours is null ? [] : ["--trading-hours", hours];
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson(["backtest", "--strategy", "Quiet", "--script", script, "--bars", file, .. more]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        JsonElement input = json.GetProperty("input").EnumerateArray().Single();
        Assert.AreEqual(
            (130, outside, name),
            (input.GetProperty("rows").GetInt32(), input.GetProperty("outsideSessions").GetInt32(),
                input.GetProperty("tradingHours").GetString()));
        Assert.AreEqual(bars, json.GetProperty("bars").GetInt32());
        StringAssert.Contains(run.Error, $"{outside} rows lie outside the sessions of {name} and are not used");

        (CommandRun made, JsonElement ofBars) =
            CommandRun.WithJson(["bars", "--from", file, "--period", "30s", "--out", folder.At("o.csv"), .. more]);
        Assert.AreEqual(0, made.ExitCode, made.Error);
        Assert.AreEqual(
            (bars, outside, name),
            (ofBars.GetProperty("bars").GetInt32(), ofBars.GetProperty("outOfSession").GetInt32(),
                ofBars.GetProperty("sessions").GetString()));

        (CommandRun exported, JsonElement ofExport) =
            CommandRun.WithJson(["export", "--from", file, "--out", folder.At("e.csv"), .. more]);
        Assert.AreEqual(0, exported.ExitCode, exported.Error);
        Assert.AreEqual(bars, ofExport.GetProperty("rows").GetInt32());
    }

    [TestMethod]
    public void Data_beyond_the_last_known_holidays_are_told()
    {
        using TemporaryFolder folder = new();
        string script = folder.Write("Quiet.cs", Script.Strategy("Quiet", "", ""));
        string corn = folder.Write("ZC 07-25.Last.txt", "20250602;1;2;1;2;5\n20250603;1;2;1;2;5");
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson("backtest", "--strategy", "Quiet", "--script", script, "--bars", corn, "--period", "1d");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "beyond 2024, the last year of which CBOT Agriculturals ETH knows the holidays");
        Assert.AreEqual(2024, Through(json).GetInt32());

        string index = folder.Write("ES 09-26.Last.txt", "20260602;1;2;1;2;5\n20260603;1;2;1;2;5");
        (run, json) = CommandRun.WithJson(
            "backtest", "--strategy", "Quiet", "--script", script, "--bars", index, "--period", "1d");
        Assert.IsFalse(run.Error.Contains("holidays", StringComparison.Ordinal), run.Error);
        Assert.AreEqual(JsonValueKind.Null, Through(json).ValueKind);

        // Of 2027 the calendar has New Year and a day in June alone.
        string next = folder.Write("ES 03-27.Last.txt", "20270202;1;2;1;2;5\n20270203;1;2;1;2;5");
        (_, json) = CommandRun.WithJson("backtest", "--strategy", "Quiet", "--script", script, "--bars", next, "--period", "1d");
        Assert.AreEqual(2026, Through(json).GetInt32());
    }

    [TestMethod]
    [DataRow("backtest", "--strategy", "Quiet", "--bars")]
    [DataRow("optimize", "--strategy", "Quiet", "--grid", "X=1..2", "--bars")]
    [DataRow("play", "--instrument", "ES 09-18", "--ticks")]
    [DataRow("bars", "--period", "1m", "--out", "o.csv", "--from")]
    [DataRow("export", "--period", "1m", "--out", "o.csv", "--from")]
    public void An_unknown_template_is_refused_with_the_names(params string[] verb)
    {
        using TemporaryFolder folder = new();
        var run = CommandRun.Of([.. verb, HalfMinutes(folder), "--trading-hours", "CME Livestock"]);
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "CME Livestock");
        StringAssert.Contains(run.Error, "CME Commodities ETH");
    }

    private static JsonElement Through(JsonElement json) =>
        json.GetProperty("input").EnumerateArray().Single().GetProperty("holidaysThrough");

    private static string HalfMinutes(TemporaryFolder folder)
    {
        DateTime friday = new(2018, 6, 8, 20, 10, 0), sunday = new(2018, 6, 10, 21, 58, 0);
        string[] rows =
        [
            .. Enumerable.Range(1, 120).Select(i => friday.AddSeconds(30 * i)).Concat(
                Enumerable.Range(1, 10).Select(i => sunday.AddSeconds(30 * i))).Select(end => $"{end:yyyyMMdd HHmmss};5;6;4;5;1"),
        ];
        return folder.Write("ES 09-18.Last.txt", string.Join('\n', rows));
    }
}
