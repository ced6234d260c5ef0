using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work.Optimize;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary><c>optimize --validate</c> and <c>--min-trades</c> on days of which every profit is known.</summary>
[TestClass]
public sealed class ValidateVerbTests
{
    /// <summary>
    /// The first days of the four test periods of a week, of the weekdays counted from 0, and the end of the last.
    /// </summary>
    private static readonly int[] Tests = [5, 10, 15, 20, 24];

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_walk_forward_tries_each_choice_on_the_days_after_it(bool isAnchored)
    {
        (CommandRun run, JsonElement json) = Validated(
            [
                "--grid", "Hold=1,2,4", "--optimization-days", "7", "--test-days", "7",
                .. isAnchored ? new[] { "--anchored" } : [],
            ]);
        JsonElement walk = json.GetProperty("walkForward");
        JsonElement[] steps = [.. walk.GetProperty("steps").EnumerateArray()];
        Assert.HasCount(4, steps);
        double inside = 0, days = 0;
        for (int i = 0; i < steps.Length; i++)
        {
            int first = isAnchored || i == 0 ? 0 : Tests[i - 1];
            Assert.AreEqual("4", steps[i].GetProperty("chosen").GetProperty("Hold").GetString());
            Assert.AreEqual(SteppedDays.Profit(first, Tests[i], 4), steps[i].GetProperty("inSample").GetDouble(), 1e-9);
            Assert.AreEqual(SteppedDays.Profit(Tests[i], Tests[i + 1], 4), steps[i].GetProperty("outOfSample").GetDouble(), 1e-9);
            Assert.AreEqual(Tests[i + 1] - Tests[i], steps[i].GetProperty("trades").GetInt32());
            inside += SteppedDays.Profit(first, Tests[i], 4);
            days += Tests[i] - first;
        }

        Assert.AreEqual("2013-10-14", steps[0].GetProperty("testBegin").GetString());
        Assert.AreEqual("2013-11-07", steps[3].GetProperty("testEnd").GetString());
        double outside = SteppedDays.Profit(5, 24, 4);
        Assert.AreEqual(outside, walk.GetProperty("outOfSample").GetDouble(), 1e-9);
        Assert.AreEqual(outside / 19 / (inside / days), walk.GetProperty("efficiency").GetDouble(), 1e-12);
        Assert.AreEqual(1, walk.GetProperty("consistency").GetDouble());
        double[] byDay = [.. walk.GetProperty("days").EnumerateArray().Select(day => day.GetProperty("outOfSample").GetDouble())];
        CollectionAssert.AreEqual(Enumerable.Range(5, 19).Select(day => SteppedDays.Profit(day, 4)).ToArray(), byDay);
        StringAssert.Contains(run.Output, $"Walk-forward ({(isAnchored ? "anchored" : "rolling")}, 7 days and 7 of test): ");
        StringAssert.Contains(run.Output, "4 of 4 test periods earned something");
    }

    [TestMethod]
    public void The_best_run_is_simulated_and_stressed_and_its_ratio_weighed()
    {
        (CommandRun run, JsonElement json) = Validated(["--grid", "Hold=1,2,4", "Every=1,2"]);
        double own = SteppedDays.Profit(0, 24, 4);
        Assert.AreEqual(24, json.GetProperty("days").GetInt32());
        Assert.AreEqual(6, json.GetProperty("trials").GetInt32());
        JsonElement[] simulations = [.. json.GetProperty("monteCarlo").EnumerateArray()];
        CollectionAssert.AreEqual(
            new[] { "shuffle", "blocks", "skip", "slippage" },
            simulations.Select(simulation => simulation.GetProperty("change").GetString()).ToArray());
        Assert.AreEqual(own, simulations[0].GetProperty("profit").GetProperty("p5").GetDouble(), 1e-9);
        Assert.AreEqual(own, simulations[0].GetProperty("profit").GetProperty("p95").GetDouble(), 1e-9);

        // One contract, two fills that slip by up to a tick of 12.50: 12.50 a trade on the average.
        Assert.AreEqual(own - (24 * 12.5), simulations[3].GetProperty("profit").GetProperty("p50").GetDouble(), 24 * 1.5);
        (string Value, double? Profit)[] stress =
        [
            .. json.GetProperty("stress").EnumerateArray().Select(one => (
                one.GetProperty("parameter").GetString() + "=" + one.GetProperty("value").GetString(),
                one.GetProperty("netProfit").ValueKind == JsonValueKind.Null
                    ? (double?)null : one.GetProperty("netProfit").GetDouble())),
        ];
        CollectionAssert.AreEqual(
            new[] { ("Hold=3", SteppedDays.Profit(0, 24, 3)), ("Hold=5", SteppedDays.Profit(0, 24, 5)) },
            stress.Take(2).Select(one => (one.Value, one.Profit!.Value)).ToArray());

        // A quarter of 1 rounds to 1 itself, so it moves by one: no days at all, and every second.
        CollectionAssert.AreEqual(new[] { "Every=0", "Every=2" }, stress.Skip(2).Select(one => one.Value).ToArray());
        Assert.IsNull(stress[2].Profit, "a division by zero ends that run");
        Assert.AreEqual(Enumerable.Range(0, 12).Sum(i => SteppedDays.Profit((2 * i) + 1, 4)), stress[3].Profit!.Value, 1e-9);

        // Profits of 200, 400, 600 in turn: mean 400, variance 80,000 / 3 by 24, kurtosis 1.5, no skewness.
        JsonElement sharpe = json.GetProperty("sharpe");
        Assert.AreEqual(
            400 / Math.Sqrt(80_000.0 / 3 * 24 / 23), sharpe.GetProperty("sharpe").GetDouble(), 1e-9);
        Assert.AreEqual(1.5, sharpe.GetProperty("kurtosis").GetDouble(), 1e-9);
        Assert.AreEqual(0, sharpe.GetProperty("skewness").GetDouble(), 1e-9);
        Assert.AreEqual(6, sharpe.GetProperty("trials").GetInt32());
        Assert.AreEqual(12, json.GetProperty("overfitting").GetProperty("blocks").GetInt32());
        Assert.AreEqual(924, json.GetProperty("overfitting").GetProperty("choices").GetInt32());
        Assert.AreEqual(0, json.GetProperty("snooping").GetProperty("consistent").GetDouble(), 0.01);
        StringAssert.Contains(run.Output, "Monte Carlo, each fill up to a tick worse: profit ");
    }

    /// <summary>The last 7 calendar days are the trading days 19 to 23.</summary>
    [TestMethod]
    public void Days_that_are_held_back_are_seen_by_the_chosen_combination_alone()
    {
        string[] options = ["--grid", "Hold=1,2,4", "--incubation", "7"];
        (CommandRun run, JsonElement json) = Validated(options);
        JsonElement held = json.GetProperty("incubation");
        Assert.AreEqual("2013-11-01", held.GetProperty("begin").GetString());
        Assert.AreEqual("2013-11-07", held.GetProperty("end").GetString());
        Assert.AreEqual(5, held.GetProperty("days").GetInt32());
        Assert.AreEqual("4", held.GetProperty("chosen").GetProperty("Hold").GetString());
        Assert.AreEqual(SteppedDays.Profit(19, 24, 4), held.GetProperty("netProfit").GetDouble(), 1e-9);
        Assert.AreEqual(SteppedDays.Profit(19, 24, 4) / 5, held.GetProperty("daily").GetDouble(), 1e-9);
        Assert.AreEqual(SteppedDays.Profit(0, 19, 4) / 19, held.GetProperty("dailyBefore").GetDouble(), 1e-9);
        Assert.AreEqual(5, held.GetProperty("trades").GetInt32());
        Assert.AreEqual(19, json.GetProperty("days").GetInt32());
        StringAssert.Contains(run.Output, "Incubation, 5 trading days that nothing saw (2013-11-01 to 2013-11-07): Hold=4: ");

        // With other prices on these days all else is the same.
        (CommandRun other, JsonElement changed) = Validated(options, static (day, row) => day < 19 ? row : Flat(row));
        Assert.AreEqual(0, changed.GetProperty("incubation").GetProperty("netProfit").GetDouble());
        Assert.AreEqual(Without(json), Without(changed));
        Assert.AreEqual(Without(run.Output), Without(other.Output));

        static string Flat(string row) => string.Join(';', row.Split(';').Select((cell, i) => i is > 0 and < 5 ? "2000" : cell));
        static object Without(object told) => string.Join('\n', told is JsonElement json
            ? json.EnumerateObject().Where(one => one.Name != "incubation").Select(one => one.ToString())
            : ((string)told).Split('\n').Where(line => !line.StartsWith("Incubation", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void What_cannot_be_asked_is_said()
    {
        (CommandRun run, JsonElement json) = Validated(
            ["--grid", "Hold=4", "Note=a", "--to", "2013-10-09"]);
        string[] notes = [.. json.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)];
        Assert.HasCount(4, notes);
        StringAssert.Contains(run.Output, "Not asked: one run is no choice, so there is no probability of overfitting");
        StringAssert.Contains(run.Output, "Not asked: Note is no number, so it was not stressed");
        StringAssert.Contains(run.Output, "Not asked: 3 trading days are too few for the reality check");
        Assert.AreEqual(JsonValueKind.Null, json.GetProperty("sharpe").ValueKind);
        Assert.AreEqual(2, json.GetProperty("walkForward").GetProperty("steps").GetArrayLength(), "1 day, then 1 of test");
    }

    [TestMethod]
    [DataRow("--test-days 5", "--test-days is for --validate.")]
    [DataRow("--seed 5", "--seed is for --validate and for --search random or genetic.")]
    [DataRow("--validate --test-days 0", "--validate: a period of 0 days is none of 1 or more.")]
    [DataRow("--validate --optimizer Climber", "--validate: it compares all of the grid, and --optimizer chooses from it.")]
    [DataRow("--incubation 5", "--incubation is for --validate.")]
    [DataRow("--validate --incubation 0", "--incubation: 0 days are none of 1 or more.")]
    [DataRow("--validate --incubation 32", "--incubation: 32 days are all of the data, which have 24 trading days;")]
    [DataRow("--min-trades -1", "--min-trades: -1 is no number of 0 or more.")]
    public void Wrong_arguments_are_refused(string options, string error)
    {
        using TemporaryFolder folder = new();
        SteppedDays.Write(folder);
        folder.Write("Climber.cs", Kinds.Climber);
        var run = CommandRun.Of(
            [
                "optimize", "--strategy", "Stepper", "--script", folder.At("Stepper.cs"), folder.At("Climber.cs"), "--bars",
                folder.At(SteppedDays.File), "--grid", "Hold=1,2", .. options.Split(' '),
            ]);
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, error);
    }

    /// <summary>Every third day brings three times as much, on eight trades.</summary>
    [TestMethod]
    public void Runs_with_few_trades_stand_behind_the_others()
    {
        using TemporaryFolder folder = new();
        SteppedDays.Write(folder);
        string Best(string minTrades, out CommandRun run)
        {
            (run, JsonElement json) = CommandRun.WithJson(
                "optimize", "--strategy", "Stepper", "--script", folder.At("Stepper.cs"), "--bars", folder.At(SteppedDays.File),
                "--grid", "Every=1,3", "--rank", "averageTrade", "--min-trades", minTrades);
            Assert.AreEqual(0, run.ExitCode, run.Error);
            return json.GetProperty("best").GetProperty("Every").GetString()!;
        }

        Assert.AreEqual("3", Best("8", out CommandRun all));
        Assert.IsFalse(all.Output.Contains("fewer than", StringComparison.Ordinal));
        Assert.AreEqual("1", Best("9", out CommandRun few));
        StringAssert.Contains(few.Output, "1 of 2 runs made fewer than 9 trades; such runs stand behind all others");
        Assert.AreEqual("3", Best("30", out CommandRun none), "of runs that all have few trades the best comes first");
        StringAssert.Contains(none.Output, "2 of 2 runs made fewer than 30 trades");
    }

    private static (CommandRun Run, JsonElement Validation) Validated(
        string[] options, Func<int, string, string>? change = null)
    {
        using TemporaryFolder folder = new();
        SteppedDays.Write(folder);
        if (change is not null)
        {
            string[] rows = File.ReadAllLines(folder.At(SteppedDays.File));
            int rowsOfDay = rows.Length / SteppedDays.Days;
            File.WriteAllLines(folder.At(SteppedDays.File), rows.Select((row, i) => change(i / rowsOfDay, row)));
        }

        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            [
                "optimize", "--strategy", "Stepper", "--script", folder.At("Stepper.cs"), "--bars", folder.At(SteppedDays.File),
                "--validate", .. options,
            ]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return (run, json.GetProperty("validation"));
    }
}
