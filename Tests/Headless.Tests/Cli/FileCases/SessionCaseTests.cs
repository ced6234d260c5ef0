using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli.FileCases;

/// <summary>Positions at the end of a session, run as a user runs them.</summary>
[TestClass]
public sealed class SessionCaseTests
{
    private static readonly string CloseEod = Script.Strategy(
        "CloseEod",
        """
        bool done;
        protected override void OnExecutionUpdate(
            Execution execution, string id, double price, int quantity, MarketPosition position, string order, DateTime time)
        {
            Print(time.ToString("yyyy-MM-dd HH:mm:ss") + " " + execution.Order.Name + " at " + price);
        }
        """,
        "if (State == State.Realtime && !done) { done = true; EnterLong(\"L\"); }",
        "IsExitOnSessionCloseStrategy = true; ExitOnSessionCloseSeconds = 30; BarsRequiredToTrade = 0;");

    /// <summary>
    /// The last trade before gold's close at 21:00 UTC is at 20:52:10, the next one a day later at 2,590: held until then it lost
    /// 5,020.
    /// </summary>
    [TestMethod]
    public void A_position_is_closed_by_the_clock_where_no_tick_comes_before_the_close()
    {
        CommandRun run = Play("session-close-without-a-tick", "ticks3.csv", "GC 12-24", "2024-10-08T20:00");
        StringAssert.Contains(run.Output, "2024-10-08 20:59:30 Exit on session close at 2640.2");
        StringAssert.Contains(run.Output, "1 trades, net profit 0.00 USD");
    }

    /// <summary>On the day after Thanksgiving the index futures close at 18:15 UTC.</summary>
    [TestMethod]
    public void A_position_is_closed_before_the_early_close_of_a_half_day()
    {
        CommandRun run = Play("half-day-not-listed", "ticks.csv", "ES 12-24", "2024-11-29T17:00");
        StringAssert.Contains(run.Output, "2024-11-29 18:14:30 Exit on session close at 6030");
        StringAssert.Contains(run.Output, "1 trades, net profit 0.00 USD");
    }

    /// <summary>
    /// In 2013 gold closed on Friday at 21:15 UTC; the signal turns with the bar of 21:14:30, after the exit of 21:14:00.
    /// </summary>
    [TestMethod]
    public void No_entry_follows_the_exit_of_the_session_in_the_Analyzer_and_live()
    {
        using TemporaryFolder folder = new();
        string ticks = CaseFolder.File("entry-after-session-close", "ticks.csv.gz");
        string[] common =
        [
            "--instrument", "GC 12-13", "--trading-hours", Market.GoldHours, "--param",
            "ModelFile=" + CaseFolder.File("entry-after-session-close", "model.json"), "StopAtrMultiple=100",
            "TargetAtrMultiple=100",
        ];
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            ["play", "--ticks", ticks, "--live-from", "2013-10-11T06:00", "--data", folder.At("D"), .. common]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.IsGreaterThan(1_000, json.GetProperty("signals").GetProperty("buy").GetInt32());
        Assert.AreEqual(0, json.GetProperty("orders").GetArrayLength());

        (run, json) = CommandRun.WithJson(
            ["backtest", "--strategy", "NT8BridgeStrategy", "--bars", ticks, "--period", "30s", .. common]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(0, json.GetProperty("trades").GetInt32());
    }

    private static CommandRun Play(string folder, string file, string instrument, string liveFrom)
    {
        using TemporaryFolder scripts = new();
        var run = CommandRun.Of(
            "play", "--ticks", CaseFolder.File(folder, file), "--strategy", "CloseEod", "--script",
            scripts.Write("CloseEod.cs", CloseEod), "--instrument", instrument, "--period", "1m", "--live-from", liveFrom);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return run;
    }
}
