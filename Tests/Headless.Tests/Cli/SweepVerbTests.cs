using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Work.Search;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class SweepVerbTests
{
    private const string Model = """
        { "name": "t", "buyAt": 1, "sellAt": -1, "rules": [
          { "name": "up", "vote": "buy", "all": [ { "left": "close", "op": ">", "right": "ema{5,9}" } ] },
          { "name": "down", "vote": "sell", "all": [ { "left": "close", "op": "<", "right": "ema9" } ] } ] }
        """;

    [TestMethod]
    public void Variants_are_shown_told_and_written()
    {
        using TemporaryFolder folder = new();
        string bars = DrawnMarket.Write(folder, new Random(5), 1_500);
        string model = folder.Write("model.json", Model);
        string[] args =
        [
            "sweep", "--model", model, .. Data(bars), "--param", "WindowHours=1", "StopAtrMultiple=1..3", "--top", "2",
        ];
        (CommandRun run, JsonElement json) = CommandRun.WithJson([.. args, "--out", folder.At("all.csv")]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(6, json.GetProperty("variants").GetInt32());
        Assert.AreEqual(2, json.GetProperty("confirmed").GetInt32());
        StringAssert.Contains(run.Output, "6 of 6 variants on 1,500 bars");
        JsonElement best = json.GetProperty("results")[0];
        string[] rows = File.ReadAllLines(folder.At("all.csv"));
        Assert.HasCount(7, rows);
        StringAssert.StartsWith(rows[0], "sweep_rank,variant,rules[0].all[0].right{1},StopAtrMultiple,ranked_by,netProfit,");
        string[] cells = rows[1].Split(',');
        string? stop = best.GetProperty("parameters").GetProperty("StopAtrMultiple").GetString();
        Assert.AreEqual(("1", stop, best.GetProperty("rank").GetRawText()), (cells[0], cells[3], cells[4]));

        // The model of the best one is a file for the strategy.
        string chosen = folder.Write("chosen.json", best.GetProperty("model").GetString()!);
        (CommandRun backtest, JsonElement whole) = CommandRun.WithJson(
            ["backtest", "--strategy", "NT8BridgeStrategy", .. Data(bars), "--param", "WindowHours=1",
            "StopAtrMultiple=" + cells[3], "ModelFile=" + chosen]);
        Assert.AreEqual(0, backtest.ExitCode, backtest.Error);
        Assert.AreEqual(cells[4], whole.GetProperty("netProfit").GetRawText());
    }

    private static string[] Data(string bars) =>
        ["--bars", bars, "--instrument", DrawnMarket.Instrument, "--period", "30s"];

    [TestMethod]
    public void What_it_does_not_do_ends_with_two()
    {
        using TemporaryFolder folder = new();
        string bars = DrawnMarket.Write(folder, new Random(5), 600);
        var run = CommandRun.Of(["sweep", .. Data(bars), "--param", "TrailDistance=1"]);
        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(run.Error, "error: --param: a sweep cannot do TrailDistance=1 as a backtest does it");
        Assert.AreEqual(2, CommandRun.Of(["sweep", .. Data(bars), "--top", "0"]).ExitCode);
        Assert.AreEqual(2, CommandRun.Of(["sweep", .. Data(bars), "--random", "0"]).ExitCode);
    }
}
