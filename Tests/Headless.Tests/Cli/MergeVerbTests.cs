using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Verbs;
using NT8Bridge.Headless.Tests.Work.Search.Shards;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>Shards and their merging as a user asks for them.</summary>
[TestClass]
public sealed class MergeVerbTests
{
    [TestMethod]
    public void Parts_of_shards_merge_to_the_very_files_of_the_sweep()
    {
        using SmallSweep sweep = new();
        var whole = CommandRun.Of(
            [
                "sweep", .. sweep.Words(), "--out", sweep.At("a.parquet"), "--json", sweep.At("a.json"),
                "--report", sweep.At("a.html"),
            ]);
        Assert.AreEqual(0, whole.ExitCode, whole.Error);
        for (int shard = 1; shard <= 3; shard++)
        {
            (CommandRun part, JsonElement json) = CommandRun.WithJson(
                ["sweep", "--shard", $"{shard}/3", .. sweep.Words(), "--out", Path.Combine(sweep.Parts, $"{shard}.parquet")]);
            Assert.AreEqual(0, part.ExitCode, part.Error);
            int first = (shard - 1) * 16;
            StringAssert.Contains(part.Output, $"shard {shard}/3: 16 of 48 variants, {first} to {first + 15}, on");
            Assert.AreEqual(first, json.GetProperty("shard").GetProperty("first").GetInt32());
            Assert.AreEqual(64, json.GetProperty("request").GetProperty("digest").GetString()!.Length);
            AssertIsDocumented(json);
        }

        var merged = CommandRun.Of(
            [
                "merge", sweep.Parts, .. sweep.Words(), "--out", sweep.At("b.parquet"), "--json", sweep.At("b.json"),
                "--report", sweep.At("b.html"),
            ]);
        Assert.AreEqual(0, merged.ExitCode, merged.Error);
        Assert.AreEqual(whole.Output, merged.Output);
        CollectionAssert.AreEqual(File.ReadAllBytes(sweep.At("a.parquet")), File.ReadAllBytes(sweep.At("b.parquet")));
        CollectionAssert.AreEqual(File.ReadAllBytes(sweep.At("a.json")), File.ReadAllBytes(sweep.At("b.json")));
        CollectionAssert.AreEqual(File.ReadAllBytes(sweep.At("a.html")), File.ReadAllBytes(sweep.At("b.html")));
        using var text = JsonDocument.Parse(File.ReadAllText(sweep.At("b.json")));
        Assert.AreEqual("sweep", text.RootElement.GetProperty("nt8bridge").GetString());
        AssertIsDocumented(text.RootElement);
    }

    [TestMethod]
    public void Parts_that_are_not_the_whole_end_with_one_and_are_told()
    {
        using SmallSweep sweep = new();
        string part = sweep.Part(sweep.Request(), 2, 2);
        File.WriteAllText(Path.Combine(sweep.Parts, "torn.parquet"), "PAR1");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(["merge", sweep.Parts, .. sweep.Words()]);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "error: the parts are not the whole sweep: 1 missing, 1 damaged; first: ");
        StringAssert.Contains(run.Output, "shard 1/2 is missing, variants 0 to 23; make it");
        Assert.IsFalse(json.GetProperty("completed").GetBoolean());
        Assert.AreEqual("merge", json.GetProperty("nt8bridge").GetString());
        Assert.AreEqual(part, json.GetProperty("parts")[0].GetProperty("file").GetString());
        CollectionAssert.AreEqual(
            new[] { "damaged", "missing" },
            json.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("kind").GetString()).ToArray());
        AssertIsDocumented(json);
    }

    [TestMethod]
    [DataRow("merge NOTHING WORDS", "error: PART: there is no file or folder '")]
    [DataRow("merge PARTS WORDS", "error: PART: there is no parquet file in '")]
    [DataRow("sweep --shard 1/2 WORDS", "error: --shard needs --out FILE.parquet")]
    [DataRow("sweep --shard 1/2 WORDS --out OUT.csv", "error: --shard needs --out FILE.parquet")]
    [DataRow("sweep --shard 3/2 WORDS --out OUT.parquet", "error: --shard: '3/2' is no shard")]
    [DataRow("sweep --shard 1/49 WORDS --out OUT.parquet", "error: --shard: there are 48 variants, which cannot be cut into 49")]
    [DataRow("sweep --shard 1/2 --slurm --shards 2 --parts PARTS WORDS", "error: --shard makes one shard here, and --slurm all")]
    [DataRow("sweep --slurm WORDS", "error: --slurm needs --shards N")]
    [DataRow("sweep --slurm --shards 0 --parts PARTS WORDS", "error: --shards: 0 is no number of 1 or more.")]
    [DataRow("sweep --slurm --shards 2 WORDS", "error: --slurm needs --parts FOLDER")]
    [DataRow("sweep --slurm --shards 49 --parts PARTS WORDS", "error: --shards: there are 48 variants")]
    [DataRow("sweep --partition p WORDS", "error: --partition is said of --slurm; add it.")]
    public void What_cannot_be_done_ends_with_two(string command, string error)
    {
        using SmallSweep sweep = new();
        IEnumerable<string> Word(string word) => word switch
        {
            "WORDS" => sweep.Words(), "PARTS" => [sweep.Parts], "NOTHING" => [sweep.At("nothing")],
            _ => [word.Replace("OUT", sweep.At("out"), StringComparison.Ordinal)],
        };
        var run = CommandRun.Of([.. command.Split(' ').SelectMany(Word)]);
        Assert.AreEqual(2, run.ExitCode, run.Error);
        StringAssert.Contains(run.Error, error);
        Assert.IsFalse(File.Exists(sweep.At("out.parquet")));
    }

    /// <summary>What stopped work says of itself stands behind the word that it was interrupted.</summary>
    [TestMethod]
    public void An_interruption_says_what_is_kept()
    {
        using StringWriter output = new(), error = new();
        using CancellationTokenSource stop = new();
        stop.Cancel();
        VerbContext context = new(null!, new Terminal(output, error, showsProgress: false), Unwatched.Instance, stop.Token);
        Assert.AreEqual(CommandLine.Interrupted, VerbRun.Of(new Stopped(), context, json: null));
        Assert.AreEqual("error: interrupted; parts stay in PART", error.ToString().Trim());
    }

    private static void AssertIsDocumented(JsonElement json)
    {
        string document = File.ReadAllText(Path.Combine(Build.Pack.Solution.Root(), "docs", "json.md"));
        string part = document[document.IndexOf("writes of a sweep", StringComparison.Ordinal)..];
        foreach (JsonProperty member in json.EnumerateObject()) StringAssert.Contains(part, $"`{member.Name}`");
    }

    private sealed class Stopped : Verb
    {
        public override string Name => "stopped";

        public override string Description => "";

        public override VerbResult Run(VerbContext context) =>
            throw new StoppedWorkException($"parts stay in {RequestPart.Parts}");
    }
}
