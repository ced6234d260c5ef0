using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Work.Search.Shards;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Search;
using NT8Bridge.Headless.Work.Search.Shards;
using NT8Bridge.Headless.Work.Search.Slurm;

namespace NT8Bridge.Headless.Tests.Work.Search.Slurm;

/// <summary>What a sweep makes of a cluster on which things go wrong.</summary>
[TestClass]
public sealed class SlurmWorkTests
{
    [TestMethod]
    public void A_shard_that_fails_is_made_again_and_the_result_is_that_of_one_process()
    {
        using SmallSweep sweep = new();
        ScriptedSlurm slurm = new(sweep.Request(), Terms(sweep))
        {
            End = (shard, job) => (shard, job) is (2, 1) or (3, 1) or (3, 2) ? Failed(shard, "NODE_FAIL", 0) : null,
        };
        Notes notes = new();
        SlurmResult result = Run(sweep, slurm, notes);
        CollectionAssert.AreEqual(new[] { "1-4", "2-3", "3" }, slurm.Submitted);
        Assert.AreEqual(3, result.Repeated);
        CollectionAssert.AreEqual(new[] { "1", "2", "3" }, result.Jobs.ToArray());
        Assert.IsEmpty(result.Failures);
        byte[] merged = sweep.Files(result.Merged!.Sweep!).Csv;
        CollectionAssert.AreEqual(sweep.Files(SweepWork.Run(sweep.Request())).Csv, merged);
        string log = Path.Combine(sweep.Parts, "part-3-of-4.2.log");
        CollectionAssert.Contains(
            notes.Texts, $"shard 3/4: NODE_FAIL on n2; log {log}, at its end: error: job 2 of shard 3");
        CollectionAssert.Contains(notes.Texts, "job 2: shards 2-3 of 4, attempt 2 of 3");
    }

    [TestMethod]
    public void A_shard_that_always_fails_is_told_with_its_exit_code_and_log()
    {
        using SmallSweep sweep = new();
        ScriptedSlurm slurm = new(sweep.Request(), Terms(sweep))
        {
            End = (shard, _) => shard == 4 ? Failed(shard, "FAILED", 9) : null,
        };
        SlurmResult result = Run(sweep, slurm);
        Assert.IsNull(result.Merged);
        CollectionAssert.AreEqual(new[] { "1-4", "4", "4" }, slurm.Submitted);
        string log = Path.Combine(sweep.Parts, "part-4-of-4.3.log");
        Assert.AreEqual(
            $"shard 4/4: FAILED with exit code 9 on n2; log {log}, at its end: error: job 3 of shard 4",
            result.Failures.Single().Text);

        // The same once more goes on from the parts that are there.
        ScriptedSlurm sound = new(sweep.Request(), Terms(sweep));
        Assert.IsNotNull(Run(sweep, sound).Merged!.Sweep);
        CollectionAssert.AreEqual(new[] { "4" }, sound.Submitted);
        ScriptedSlurm idle = new(sweep.Request(), Terms(sweep));
        Assert.IsNotNull(Run(sweep, idle).Merged!.Sweep);
        Assert.IsEmpty(idle.Submitted);
    }

    [TestMethod]
    public void Parts_that_are_none_of_this_sweep_are_made_anew()
    {
        using SmallSweep sweep = new();
        SweepRequest other = sweep.Request() with { Random = 40 };
        File.Move(sweep.Part(other, 1, 4), Path.Combine(sweep.Parts, SlurmScript.PartName(1, 4)));
        File.Move(sweep.Part(sweep.Request(), 3, 4), Path.Combine(sweep.Parts, SlurmScript.PartName(2, 4)));
        File.WriteAllText(Path.Combine(sweep.Parts, SlurmScript.PartName(3, 4)), "PAR1");
        Notes notes = new();
        ScriptedSlurm slurm = new(sweep.Request(), Terms(sweep));
        Assert.IsNotNull(Run(sweep, slurm, notes).Merged!.Sweep);
        CollectionAssert.AreEqual(new[] { "1-4" }, slurm.Submitted);
        foreach (string why in new[] { "it was made with other options", "it is shard 3/4", "it is cut off or damaged" })
            Assert.AreEqual(1, notes.Texts.Count(text => text.Contains(why, StringComparison.Ordinal)), why);
    }

    [TestMethod]
    public void A_part_that_does_not_hold_what_it_should_counts_as_none()
    {
        using SmallSweep sweep = new();
        string lies = Path.Combine(sweep.Parts, SlurmScript.PartName(1, 4));
        ScriptedSlurm slurm = new(sweep.Request(), Terms(sweep))
        {
            End = (shard, job) =>
            {
                if (shard != 1 || job > 1) return null;
                File.WriteAllText(lies, "no parquet");
                return new SlurmTask(1, "COMPLETED", 0, 0, "None", "n1");
            },
        };
        Notes notes = new();
        Assert.IsNotNull(Run(sweep, slurm, notes).Merged!.Sweep);
        CollectionAssert.AreEqual(new[] { "1-4", "1" }, slurm.Submitted);
        Assert.IsTrue(notes.Texts.Any(text => text.StartsWith(
            $"shard 1/4: COMPLETED on n1; {lies}: it is cut off or damaged", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void A_controller_that_does_not_answer_for_a_while_is_waited_for()
    {
        using SmallSweep sweep = new();
        ScriptedSlurm slurm = new(sweep.Request(), Terms(sweep)) { Answers = asked => asked > 50 };
        Assert.IsNotNull(Run(sweep, slurm).Merged!.Sweep);
        ScriptedSlurm silent = new(sweep.Request(), Terms(sweep) with { Shards = 5 }) { Answers = static _ => false };
        WorkFailedException error = Assert.ThrowsExactly<WorkFailedException>(() => Run(sweep, silent, shards: 5));
        StringAssert.Contains(error.Message, "squeue did not answer 61 times; job 1 may still run");
    }

    [TestMethod]
    public void An_interruption_cancels_the_job_and_says_what_is_kept()
    {
        using SmallSweep sweep = new();
        using CancellationTokenSource stop = new();
        ScriptedSlurm slurm = new(sweep.Request(), Terms(sweep))
        {
            Answers = _ =>
            {
                stop.Cancel();
                return true;
            },
        };
        SlurmWork work = new(new SlurmRequest { Sweep = sweep.Request(), Terms = Terms(sweep) }, slurm);
        OperationCanceledException cause = Assert.Throws<OperationCanceledException>(() => work.Run(null, stop.Token));
        StoppedWorkException told = work.Stop(cause);
        CollectionAssert.AreEqual(new[] { "1" }, slurm.Cancelled);
        Assert.AreEqual(
            $"job 1 is cancelled; parts that are whole stay in {sweep.Parts}, and the same command goes on from them",
            told.Left.ToString());
    }

    [TestMethod]
    public void More_shards_than_variants_are_refused_before_anything_is_submitted()
    {
        using SmallSweep sweep = new();
        ScriptedSlurm slurm = new(sweep.Request(), Terms(sweep));
        Assert.AreEqual(
            RequestPart.Shards, Assert.ThrowsExactly<WrongRequestException>(() => Run(sweep, slurm, shards: 49)).Part);
        Assert.IsEmpty(slurm.Submitted);
    }

    private static SlurmTask Failed(int shard, string state, int exitCode) => new(shard, state, exitCode, 0, "None", "n2");

    private static SlurmTerms Terms(SmallSweep sweep) =>
        new() { Shards = 4, Folder = sweep.Parts, WorkingFolder = sweep.Parts, Command = ["true"] };

    private static SlurmResult Run(SmallSweep sweep, ScriptedSlurm slurm, Notes? notes = null, int shards = 4) => new SlurmWork(
        new SlurmRequest { Sweep = sweep.Request(), Terms = Terms(sweep) with { Shards = shards } }, slurm).Run(notes);

    /// <summary>Keeps what is told of shards.</summary>
    private sealed class Notes : IProgress<WorkProgress>
    {
        public List<string> Texts { get; } = [];

        public void Report(WorkProgress value)
        {
            if (value is ShardNote note) Texts.Add(note.Text);
        }
    }
}
