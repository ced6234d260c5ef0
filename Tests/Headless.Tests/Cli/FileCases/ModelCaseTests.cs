using System;
using System.IO;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli.FileCases;

/// <summary>Models whose signals lead to no order.</summary>
[TestClass]
public sealed class ModelCaseTests
{
    [TestMethod]
    public void A_backtest_without_orders_says_what_the_engine_lacked()
    {
        (CommandRun run, JsonElement json) = Backtest(
            "--param", "ModelFile=" + CaseFolder.File("models", "docs_model_md_second_example.json"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        const string why = "orders were not allowed, since the engine was never ready: "
            + "15m.adx14 has 276 of 278 bars, 60m.ema21 has 69 of 94 bars";
        StringAssert.Contains(run.Output, "36 signals to buy or to sell and no order: " + why);
        Assert.AreEqual(why, json.GetProperty("whyNoOrder").GetString());
    }

    [TestMethod]
    public void One_with_trades_says_nothing_of_it()
    {
        (CommandRun run, JsonElement json) = Backtest();
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.IsGreaterThan(5, json.GetProperty("trades").GetInt32());
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("whyNoOrder").ValueKind);
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("whyNoSignal").ValueKind);
    }

    [TestMethod]
    public void One_without_signals_says_which_vote_was_too_low_and_what_was_never_ready()
    {
        using TemporaryFolder folder = new();
        string model = folder.Write("high.json", """
            { "name": "high", "buyAt": 3, "sellAt": -3, "rules": [
              { "name": "up", "vote": "buy", "weight": 2, "all": [ { "left": "60m.ema50", "op": ">", "right": "5m.ema9" } ] },
              { "name": "down", "vote": "sell", "weight": 2, "all": [ { "left": "close", "op": "<", "right": "5m.ema9" } ] } ] }
            """);
        (CommandRun run, JsonElement json) = Backtest("--param", "ModelFile=" + model);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        const string why = "no signal to buy or to sell: buyAt 3 never reached: highest vote 2 at 2013-10-09 04:29:30 UTC; "
            + "sellAt -3 never reached: lowest vote -2 at 2013-10-07 00:56:00 UTC; never ready: 60m.ema50 has 69 of 223 bars";
        Assert.AreEqual(why, json.GetProperty("whyNoSignal").GetString());
        Assert.AreEqual(why, json.GetProperty("warnings")[0].GetString());
        StringAssert.Contains(run.Error, "warning: " + why);
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("whyNoOrder").ValueKind);
    }

    private static (CommandRun Run, JsonElement Json) Backtest(params string[] more) => CommandRun.WithJson(
        [
            "backtest", "--strategy", "NT8BridgeStrategy", "--instrument", "GC 12-13", "--period", "30s", "--bars",
            Path.Combine(AppContext.BaseDirectory, "Samples", "GCZ3_trades_20131007-09.csv.gz"), .. more,
        ]);
}
