using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Work.Search;

namespace NT8Bridge.Headless.Tests.Cli.Slurm;

/// <summary>A sweep by Slurm itself, a controller and three nodes, of which one dies in the middle.</summary>
[TestClass]
[TestCategory("sbatch")]
public sealed class SlurmSweepTests
{
    private const int Variants = 100_000;

    private const string Model = """
        { "name": "t", "buyAt": 1, "sellAt": -1, "rules": [
          { "name": "up", "vote": "buy", "all": [ { "left": "close", "op": ">", "right": "ema{5..24}" } ] },
          { "name": "down", "vote": "sell", "all": [ { "left": "close", "op": "<", "right": "ema{9..28}" } ] } ] }
        """;

    [TestMethod]
    public void A_hundred_thousand_variants_come_out_whole_though_a_node_dies()
    {
        using TemporaryFolder folder = new();
        string[] words = Words(folder);
        var alone = CommandRun.Of(
            ["sweep", .. words, "--out", folder.At("alone.parquet"), "--json", folder.At("alone.json")]);
        Assert.AreEqual(0, alone.ExitCode, alone.Error);
        StringAssert.Contains(alone.Output, "100,000 of 100,000 variants");

        using SlurmCluster cluster = new();
        using Appearance held = new(cluster.HeldMark, Path.GetFileName(cluster.HeldMark));
        using Appearance part = new(Path.Combine(folder.At("parts"), "x"), "*.parquet");
        using ProgramRun run = Start(
            folder, cluster,
            ["sweep", .. words, "--out", folder.At("slurm.parquet"), "--json", folder.At("slurm.json"), .. Slurm(folder, 5)]);

        // The first part is there and another shard has begun on the node: now it dies.
        Assert.IsTrue(held.IsThere(run) && part.IsThere(run), "nothing was made");
        cluster.Kill(SlurmCluster.HeldNode);
        Assert.AreEqual(0, run.ExitCode(), run.Error);
        StringAssert.Contains(run.Error, "NODE_FAIL on n2; log ");
        StringAssert.Contains(run.Error, "attempt 2 of 3");
        StringAssert.Contains(run.Output, "; 1 were made again");
        CollectionAssert.AreEqual(
            File.ReadAllBytes(folder.At("alone.parquet")), File.ReadAllBytes(folder.At("slurm.parquet")));
        CollectionAssert.AreEqual(File.ReadAllBytes(folder.At("alone.json")), File.ReadAllBytes(folder.At("slurm.json")));
    }

    [TestMethod]
    public void A_task_that_cannot_do_its_work_is_told_with_exit_code_and_log()
    {
        using TemporaryFolder folder = new();
        string[] words = Words(folder);
        using SlurmCluster cluster = new();
        cluster.Kill(SlurmCluster.HeldNode);

        // A folder has the name of the second part, which the task may not replace.
        Directory.CreateDirectory(folder.At("parts/part-2-of-2.parquet"));
        using ProgramRun run = Start(
            folder, cluster, ["sweep", .. words, "--random", "100", "--json", folder.At("r.json"), .. Slurm(folder, 2)]);
        Assert.AreEqual(1, run.ExitCode(), run.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(folder.At("r.json")));
        JsonElement failure = json.RootElement.GetProperty("failures").EnumerateArray().Single();
        Assert.AreEqual(
            ("2/2", "FAILED", 2),
            (failure.GetProperty("shard").GetString(), failure.GetProperty("state").GetString(),
                failure.GetProperty("exitCode").GetInt32()));
        string log = failure.GetProperty("log").GetString()!;
        StringAssert.Contains(File.ReadAllText(log), "is a folder; name a file");
        StringAssert.Contains(
            run.Error, "error: 1 of 2 shards were not made in 3 attempts; first: shard 2/2: FAILED with exit code 2 on n");
        StringAssert.Contains(run.Error, log);
        Assert.IsTrue(File.Exists(folder.At("parts/part-1-of-2.parquet")));
    }

    private static string[] Words(TemporaryFolder folder)
    {
        if (!Environment.IsPrivilegedProcess) Assert.Inconclusive("Slurm's own programs need root's rights here");
        string bars = DrawnMarket.Write(folder, new Random(5), 600);
        Directory.CreateDirectory(folder.At("parts"));
        Directory.CreateDirectory(folder.At("tmp"));
        return
        [
            "--model", folder.Write("model.json", Model), "--bars", bars, "--instrument", DrawnMarket.Instrument,
            "--period", "30s", "--top", "3",
            "--param", "WindowHours=1", "StopAtrMultiple=1..5.5:0.5", "TargetAtrMultiple=1..13:0.5",
        ];
    }

    private static string[] Slurm(TemporaryFolder folder, int shards) =>
    [
        "--slurm", "--shards", shards.ToString(System.Globalization.CultureInfo.InvariantCulture), "--parts", folder.At("parts"),
        "--partition", "main", "--slurm-time", "10",
    ];

    private static ProgramRun Start(TemporaryFolder folder, SlurmCluster cluster, string[] args) => ProgramRun.Start(
        folder.At("tmp"), new Dictionary<string, string> { ["SLURM_CONF"] = cluster.Configuration }, args);

    /// <summary>A file of a pattern that is there, or appears, in a folder.</summary>
    private sealed class Appearance : IDisposable
    {
        private readonly ManualResetEventSlim _isThere = new();
        private readonly FileSystemWatcher _watcher;

        public Appearance(string beside, string pattern)
        {
            _watcher = new FileSystemWatcher(Path.GetDirectoryName(beside)!, pattern) { EnableRaisingEvents = true };
            _watcher.Created += (_, _) => _isThere.Set();
            _watcher.Renamed += (_, _) => _isThere.Set();
        }

        /// <summary>Waits for it; false where the program ends before.</summary>
        public bool IsThere(ProgramRun run) => run.IsBefore(_isThere);

        public void Dispose()
        {
            _watcher.Dispose();
            _isThere.Dispose();
        }
    }
}
