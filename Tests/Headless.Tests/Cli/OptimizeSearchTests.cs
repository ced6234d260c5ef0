using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;
using NT8Bridge.Headless.Tests.Work.Optimize;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary><c>optimize --search</c> and <c>--out</c>: what is run, what is told, what a second command makes of it.</summary>
[TestClass]
public sealed class OptimizeSearchTests
{
    private static readonly string[] Grid =
        ["--grid", "Hold=1..30", "Size=1..9:2", "Doubled=false,true", "Way=Up,Down"];

    /// <summary>A point a bar, 50 a point: the best holds 30 bars of twice 9 contracts, upwards.</summary>
    [TestMethod]
    public void A_genetic_search_takes_flags_and_enums_and_stays_on_the_grid()
    {
        using TemporaryFolder folder = Folder();
        (CommandRun run, JsonElement json) = Optimized(folder, ["--search", "genetic", "--seed", "3", "--top", "200"]);
        JsonElement[] runs = [.. json.GetProperty("results").EnumerateArray()];
        Assert.HasCount(125, runs);
        Assert.HasCount(125, runs.Select(one => one.GetProperty("parameters").ToString()).Distinct().ToArray());
        Dictionary<string, string[]> values = new()
        {
            ["Hold"] = [.. Enumerable.Range(1, 30).Select(hold => $"{hold}")], ["Size"] = ["1", "3", "5", "7", "9"],
            ["Doubled"] = ["false", "true"], ["Way"] = ["Up", "Down"],
        };
        foreach (JsonProperty value in runs.SelectMany(one => one.GetProperty("parameters").EnumerateObject()))
            CollectionAssert.Contains(values[value.Name], value.Value.GetString());
        double best = runs[0].GetProperty("rank").GetDouble();
        Assert.AreEqual(30 * 18 * 50, best, 4 * 18 * 50, "of at most 27,000");
        JsonElement search = json.GetProperty("search");
        Assert.AreEqual("genetic 3 600 125", string.Join(
            ' ', search.GetProperty("kind").GetString(), search.GetProperty("seed").GetInt32(),
            search.GetProperty("combinations").GetInt64(), search.GetProperty("runs").GetInt32()));
        JsonElement genetic = search.GetProperty("genetic");
        CollectionAssert.AreEqual(
            new double[] { 5, 25, 80, 2, 25, 3, 4, 20 },
            new[]
            {
                "generations", "generationSize", "crossoverRate", "mutationRate", "mutationStrength", "resetSize",
                "stabilitySize", "convergenceThreshold",
            }.Select(name => genetic.GetProperty(name).GetDouble()).ToArray(), "NinjaTrader's defaults");
        JsonElement[] made = [.. genetic.GetProperty("made").EnumerateArray()];
        CollectionAssert.AreEqual(
            Enumerable.Repeat(25, 5).ToArray(), made.Select(one => one.GetProperty("runs").GetInt32()).ToArray());
        Assert.AreEqual(best, made[^1].GetProperty("best").GetDouble());
        StringAssert.Contains(run.Output, "Genetic search: 125 of 600 combinations, seed 3; 5 generations of 25");
    }

    [TestMethod]
    [DataRow("--search genetic --generations 3 --generation-size 8", 24)]
    [DataRow("--search random --runs 20", 20)]
    [DataRow("--search random --runs 1000", 600)]
    public void A_seed_gives_the_same_runs_again(string search, int runs)
    {
        using TemporaryFolder folder = Folder();
        string Told(string seed)
        {
            (CommandRun run, JsonElement json) = Optimized(folder, [.. search.Split(' '), "--seed", seed, "--top", "600"]);
            Assert.AreEqual(runs, json.GetProperty("runs").GetInt32(), run.Output);
            return json.GetProperty("results").ToString();
        }

        string first = Told("7");
        Assert.AreEqual(first, Told("7"));
        if (runs < 600) Assert.AreNotEqual(first, Told("8"));
        else Assert.AreEqual(first, Told("8"), "all combinations, whatever the seed");
    }

    [TestMethod]
    public void The_same_command_finds_everything_done()
    {
        using TemporaryFolder folder = Folder();
        string[] search = ["--search", "genetic", "--generations", "2", "--generation-size", "10"], validate = ["--validate"];
        (CommandRun plain, JsonElement without) = Optimized(folder, [.. search, .. validate]);
        (CommandRun first, JsonElement kept) = Optimized(folder, [.. search, "--out", folder.At("runs")]);
        StringAssert.Contains(first.Error, "0 of 20 runs were kept in it already");
        long before = Count(folder);
        (CommandRun second, JsonElement again) = Optimized(folder, [.. search, "--out", folder.At("runs")]);
        StringAssert.Contains(second.Error, "20 of 20 runs were kept in it already");
        Assert.AreEqual(before, Count(folder), "not one run of the script");
        Assert.AreEqual(
            "20 20", RunDatasetTests.ByDuckDb(folder.At("runs"), "count(*), count(distinct combination)", "part = ''"));
        Assert.AreEqual(kept.ToString(), again.ToString());
        Assert.AreEqual(first.Output, second.Output);

        // How many are shown, and a validation, may be asked for afterwards.
        (CommandRun top, JsonElement short_) = Optimized(folder, [.. search, "--out", folder.At("runs"), "--top", "2"]);
        Assert.AreEqual(2, short_.GetProperty("results").GetArrayLength());
        Assert.AreEqual(before, Count(folder), top.Output);
        (_, JsonElement validated) = Optimized(folder, [.. search, "--out", folder.At("runs"), .. validate]);
        Assert.AreEqual(without.ToString(), validated.ToString(), plain.Output);
        before = Count(folder);
        (_, JsonElement third) = Optimized(folder, [.. search, "--out", folder.At("runs"), .. validate]);
        Assert.AreEqual(without.ToString(), third.ToString());
        Assert.AreEqual(before + 1, Count(folder), "the best one once more, for its trades");
    }

    [TestMethod]
    public void Runs_of_another_request_are_refused()
    {
        using TemporaryFolder folder = Folder();
        string[] search = ["--search", "random", "--runs", "3", "--out", folder.At("runs")];
        Optimized(folder, search);
        byte[] bars = File.ReadAllBytes(folder.At(RisingMinutes.File));
        byte[] script = File.ReadAllBytes(folder.At("Holder.cs"));
        Refused("--search is 'random, 3 runs, seed 1' there and 'random, 3 runs, seed 2' here", [.. search, "--seed", "2"]);
        Refused("--param is 'Log=", [.. search, "--slippage", "1"]);
        Refused("--rank is 'netProfit' there and 'trades' here", [.. search, "--rank", "trades"]);
        Refused("--timeout is '' there and '60' here", [.. search, "--timeout", "60"]);
        File.AppendAllText(folder.At(RisingMinutes.File), "\n20131007 150100;1060;1060;1060;1060;1");
        Refused("--bars is '", search);
        File.WriteAllBytes(folder.At(RisingMinutes.File), bars);
        File.AppendAllText(folder.At("Holder.cs"), "// another one");
        Refused("--script is '", search);
        File.WriteAllBytes(folder.At("Holder.cs"), script);
        StringAssert.Contains(Optimized(folder, search).Run.Error, "3 of 3 runs were kept in it already");

        void Refused(string why, string[] options)
        {
            var run = CommandRun.Of(Arguments(folder, options));
            Assert.AreEqual(2, run.ExitCode, run.Output);
            StringAssert.Contains(run.Error, "--out: '" + folder.At("runs") + "' holds the runs of another request: " + why);
        }
    }

    [TestMethod]
    [DataRow("--runs 5", "--runs is for --search random.")]
    [DataRow("--search random", "--search random: say by --runs how many combinations to run.")]
    [DataRow("--search random --runs 0", "--search: a number of runs of 0 is none of 1 or more.")]
    [DataRow("--generations 5", "--generations is for --search genetic.")]
    [DataRow("--search genetic --mutation-rate 101", "--search: a mutation rate of 101 is no percentage from 0 to 100.")]
    [DataRow("--search genetic --generation-size 0", "--search: a generation size of 0 is none of 1 or more.")]
    [DataRow("--search genetic --generations 1000001 --generation-size 1000000 --grid A=1..1000000",
        "--search: 600,000,000 runs are above 1,000,000.")]
    [DataRow("--search genetic --optimizer Climber", "--search: --optimizer chooses the runs; name one of the two.")]
    [DataRow("--optimizer Climber --out runs", "--out: --optimizer wants all that its runs gave")]
    [DataRow("--out taken", "is a file; name another folder.")]
    [DataRow("--out nowhere/runs", "there is no folder")]
    public void Wrong_arguments_are_refused(string options, string error)
    {
        using TemporaryFolder folder = Folder();
        folder.Write("taken", "");
        string[] paths = ["taken", "runs", "nowhere/runs"];
        string[] words = [.. options.Split(' ').Select(word => paths.Contains(word) ? folder.At(word) : word)];
        var run = CommandRun.Of(Arguments(folder, words));
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, error);
    }

    private static (CommandRun Run, JsonElement Json) Optimized(TemporaryFolder folder, string[] options)
    {
        (CommandRun run, JsonElement json) = CommandRun.WithJson(Arguments(folder, options));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return (run, json);
    }

    private static string[] Arguments(TemporaryFolder folder, string[] options) =>
    [
        "optimize", "--strategy", "Holder", "--script", folder.At("Holder.cs"), "--bars", folder.At(RisingMinutes.File),
        "--param", "Log=" + folder.At("log"), "--min-trades", "0", .. Grid, .. options,
    ];

    /// <summary>How many runs the script has made.</summary>
    private static long Count(TemporaryFolder folder) => new FileInfo(folder.At("log/made")).Length;

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        Directory.CreateDirectory(folder.At("log"));
        folder.Write("Holder.cs", Script.Strategy(
            "Holder",
            "public enum Ways { Up, Down } static readonly object gate = new object(); "
            + "[NinjaScriptProperty] public int Hold { get; set; } [NinjaScriptProperty] public int Size { get; set; } "
            + "[NinjaScriptProperty] public bool Doubled { get; set; } [NinjaScriptProperty] public Ways Way { get; set; } "
            + "[NinjaScriptProperty] public string Log { get; set; }",
            "if (CurrentBar == 20) { lock (gate) System.IO.File.AppendAllText(System.IO.Path.Combine(Log, \"made\"), \".\"); "
            + "int size = Doubled ? 2 * Size : Size; if (Way == Ways.Up) EnterLong(size); else EnterShort(size); } "
            + "if (CurrentBar == 20 + Hold) { ExitLong(); ExitShort(); }",
            "Hold = 1; Size = 1; Log = \"\";"));
        return folder;
    }
}
