using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli;

[TestClass]
public sealed class OptimizeVerbTests
{
    private const string Properties =
        "[NinjaScriptProperty] public int Hold { get; set; } [NinjaScriptProperty] public int Size { get; set; }";

    [TestMethod]
    public void Every_combination_runs_and_the_best_comes_first()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "optimize", "--strategy", "Holder", "--script", folder.At("Holder.cs"), "--bars", folder.At("ES 12-13.Last.txt"),
            "--grid", "Hold=2..8:3", "--grid", "Size=1,4", "--top", "4");
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(6, json.GetProperty("runs").GetInt32());
        Assert.AreEqual(0, json.GetProperty("failed").GetInt32());

        // The price rises by a point a bar; a point of one contract is worth 50.
        (int Hold, int Size)[] expected = [(8, 4), (5, 4), (2, 4), (8, 1)];
        CollectionAssert.AreEqual(expected.Select(e => e.Hold * e.Size * 50.0).ToArray(), Ranks(json));
        CollectionAssert.AreEqual(
            expected.Select(e => $"{e.Hold} {e.Size}").ToArray(),
            json.GetProperty("results").EnumerateArray()
                .Select(result => Parameter(result, "Hold") + " " + Parameter(result, "Size")).ToArray());
        Assert.AreEqual("8", json.GetProperty("best").GetProperty("Hold").GetString());
        Assert.AreEqual(1.0, json.GetProperty("results")[0].GetProperty("statistics").GetProperty("trades").GetDouble());
        StringAssert.Contains(run.Output, "$1600.00");
    }

    [TestMethod]
    public void A_scripts_optimizer_and_a_fitness_are_named_in_the_result()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "optimize", "--strategy", "Holder", "--script", folder.At("Holder.cs"), folder.Write("Climber.cs", Kinds.Climber),
            "--bars", folder.At("ES 12-13.Last.txt"), "--grid", "Hold=1..9:2", "Size=2,3", "--optimizer", "climber",
            "--rank", "max. strength");
        Assert.AreEqual(0, run.ExitCode, run.Error);

        // One trade a run has no slope: all runs are equal and stay in the order in which they were asked for.
        Assert.AreEqual("MaxStrength", json.GetProperty("rankedBy").GetString());
        Assert.AreEqual("Climber", json.GetProperty("optimizer").GetString());
        Assert.AreEqual(6, json.GetProperty("runs").GetInt32());
        CollectionAssert.AreEqual(new double[6], Ranks(json));
        Assert.AreEqual("1", json.GetProperty("best").GetProperty("Hold").GetString());
        StringAssert.Contains(run.Output, "Max. strength");
        StringAssert.Contains(run.Output, "combinations 10");
    }

    [TestMethod]
    public void Ranks_by_any_statistic_and_knows_which_are_better_low()
    {
        using TemporaryFolder folder = Folder();
        string Best(string statistic)
        {
            (CommandRun run, JsonElement json) = CommandRun.WithJson(
                "optimize", "--strategy", "Holder", "--script", folder.At("Holder.cs"), "--bars", folder.At("ES 12-13.Last.txt"),
                "--grid", "Hold=3,7", "--rank", statistic);
            Assert.AreEqual(0, run.ExitCode, run.Error);
            return json.GetProperty("best").GetProperty("Hold").GetString()!;
        }

        Assert.AreEqual("7", Best("averageBarsInTrade"));
        Assert.AreEqual("3", Best("averageTimeInMarket"));
        Assert.AreEqual("7", Best("Total net profit"));
    }

    /// <summary>
    /// The strategy buys one more contract in each run of one instance, so that the profit tells how often the instance has run.
    /// </summary>
    [TestMethod]
    public void An_instance_is_kept_only_where_the_strategy_asks_for_it()
    {
        using TemporaryFolder folder = Folder();
        double[] Profits(bool anew)
        {
            string path = folder.Write("Counter.cs", Script.Strategy(
                "Counter", Properties + " int runs; ", "if (CurrentBar == 20) EnterLong(runs); if (CurrentBar == 21) ExitLong();",
                $"IsInstantiatedOnEachOptimizationIteration = {(anew ? "true" : "false")}; }} "
                + "else if (State == State.DataLoaded) { runs++;"));
            (CommandRun run, JsonElement json) = CommandRun.WithJson(
                "optimize", "--strategy", "Counter", "--script", path, "--bars", folder.At("ES 12-13.Last.txt"),
                "--grid", "Hold=1..12", "--top", "12");
            Assert.AreEqual(0, run.ExitCode, run.Error);
            return Ranks(json);
        }

        CollectionAssert.AreEqual(Enumerable.Repeat(50.0, 12).ToArray(), Profits(anew: true));
        double[] kept = Profits(anew: false);
        // Each instance counts its runs 1, 2, 3, …. The scheduler decides how many instances there are, but they are fewer than
        // the runs.
        Assert.IsLessThan(12, kept.Count(profit => profit == 50.0));
        Assert.IsTrue(
            kept.Distinct().Order().SequenceEqual(Enumerable.Range(1, kept.Distinct().Count()).Select(runs => runs * 50.0)),
            string.Join(' ', kept));
        Assert.IsGreaterThanOrEqualTo(2 * 50.0, kept[0]);
    }

    [TestMethod]
    public void A_kept_instance_gives_what_new_ones_give_when_it_resets_itself()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("Mean.cs", Script.Indicator(
            "MeanOf", "[NinjaScriptProperty] public int Period { get; set; }",
            "double sum = 0; int n = Math.Min(Period, CurrentBar + 1); "
            + "for (int i = 0; i < n; i++) sum += Input[i]; Value[0] = sum / n;"));
        double[] Profits(bool anew)
        {
            folder.Write("Cross.cs", Script.Strategy(
                "Crosser", Properties + " MeanOf fast, slow; ",
                "if (CurrentBar < 5) return; "
                + "if (CrossAbove(fast, slow, 1)) EnterLong(); if (CrossBelow(fast, slow, 1)) EnterShort();",
                $"IsInstantiatedOnEachOptimizationIteration = {(anew ? "true" : "false")}; }} "
                + "else if (State == State.DataLoaded) { fast = MeanOf(Hold); slow = MeanOf(Size);"));
            (CommandRun run, JsonElement json) = CommandRun.WithJson(
                "optimize", "--strategy", "Crosser", "--script", folder.At("Mean.cs"), folder.At("Cross.cs"),
                "--bars", folder.Write("waves.csv", Waves()), "--instrument", "ES 12-13", "--grid", "Hold=2..5",
                "--grid", "Size=7..9", "--top", "12");
            Assert.AreEqual(0, run.ExitCode, run.Error);
            Assert.IsTrue(json.GetProperty("results").EnumerateArray().All(
                result => result.GetProperty("statistics").GetProperty("trades").GetDouble() > 3));
            return Ranks(json);
        }

        CollectionAssert.AreEqual(Profits(anew: true), Profits(anew: false));
    }

    [TestMethod]
    public void A_failing_run_is_named_and_the_others_are_ranked()
    {
        using TemporaryFolder folder = Folder();
        string path = folder.Write("Moody.cs", Script.Strategy(
            "Moody", Properties,
            "if (Hold == 2) throw new InvalidOperationException(\"I hate 2\"); "
            + "if (CurrentBar == 20) EnterLong(Hold); if (CurrentBar == 21) ExitLong();"));
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "optimize", "--strategy", "Moody", "--script", path, "--bars", folder.At("ES 12-13.Last.txt"), "--grid", "Hold=1..3");
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "1 of 3 runs failed");
        StringAssert.Contains(run.Error, "I hate 2");
        CollectionAssert.AreEqual(new[] { 150.0, 50.0 }, Ranks(json));
    }

    [TestMethod]
    [DataRow("--grid: 'Hold' has no value", "Hold")]
    [DataRow("--grid: 'Hold=' has no value", "Hold=")]
    [DataRow("--grid: 'Hold=9..1' is no range", "Hold=9..1")]
    [DataRow("--grid: 'Hold=1..9:0' is no range", "Hold=1..9:0")]
    [DataRow("Hold is there twice", "Hold=1", "Hold=2")]
    [DataRow("4,000,000 combinations, above 1,000,000", "Hold=1..2000", "Size=1..2000")]
    [DataRow("--grid: Holder has no property 'Nope'", "Nope=1,2")]
    [DataRow("--grid: Hold: 'x' is no whole number", "Hold=1,x")]
    public void A_wrong_grid_exits_with_2(string reason, params string[] grid)
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of(
            ["optimize", "--strategy", "Holder", "--script", folder.At("Holder.cs"), "--bars", folder.At("ES 12-13.Last.txt"),
                "--grid", .. grid]);
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, reason);
    }

    [TestMethod]
    public void A_wrong_statistic_lists_those_there_are()
    {
        using TemporaryFolder folder = Folder();
        var run = CommandRun.Of(
            "optimize", "--strategy", "Holder", "--script", folder.At("Holder.cs"), "--bars", folder.At("ES 12-13.Last.txt"),
            "--grid", "Hold=1", "--rank", "luck");
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, "--rank: there is no statistic and no fitness 'luck'; there is netProfit, ");
        StringAssert.Contains(run.Error, "Max. win/loss ratio (short)");
    }

    private static double[] Ranks(JsonElement json) =>
        json.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("rank").GetDouble()).ToArray();

    private static string Parameter(JsonElement result, string name) =>
        result.GetProperty("parameters").GetProperty(name).GetString()!;

    /// <summary>
    /// Minute bars of 14:01 to 15:00, each a point above the one before; and a strategy that holds for some bars.
    /// </summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        folder.Write("ES 12-13.Last.txt", string.Join('\n', Enumerable.Range(0, 60).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"{new DateTime(2013, 10, 7, 14, 1, 0).AddMinutes(i):yyyyMMdd HHmmss}"
            + $";{1000 + i};{1000.5 + i};{999.5 + i};{1000.5 + i};10"))));
        folder.Write("Holder.cs", Script.Strategy(
            "Holder", Properties, "if (CurrentBar == 20) EnterLong(Size); if (CurrentBar == 20 + Hold) ExitLong();",
            "Hold = 1; Size = 1;"));
        return folder;
    }

    private static string Waves()
    {
        List<string> rows = ["end_unix_ms,open,high,low,close,volume"];
        long time = new DateTimeOffset(2013, 10, 7, 14, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        for (int i = 1; i <= 300; i++)
        {
            double open = Math.Round(1000 + 10 * Math.Sin((i - 1) / 6.0), 2);
            double close = Math.Round(1000 + 10 * Math.Sin(i / 6.0), 2);
            rows.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{time + i * 60_000},{open},{Math.Max(open, close)},{Math.Min(open, close)},{close},1"));
        }

        return string.Join('\n', rows);
    }
}
