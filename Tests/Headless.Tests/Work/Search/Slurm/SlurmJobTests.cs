using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Search.Slurm;

namespace NT8Bridge.Headless.Tests.Work.Search.Slurm;

/// <summary>What is said to Slurm and what it answers.</summary>
[TestClass]
public sealed class SlurmJobTests
{
    private static readonly SlurmTerms Terms = new()
    {
        Shards = 12, Folder = "/a b/it's", WorkingFolder = "/work", Command = ["echo", "--param=A=1 2", "x'y\"$HOME`z`\\"],
    };

    [TestMethod]
    [DataRow(new[] { 1, 2, 3 }, "1-3")]
    [DataRow(new[] { 4 }, "4")]
    [DataRow(new[] { 1, 3, 4, 5, 9 }, "1,3-5,9")]
    public void Neighbours_are_one_range(int[] shards, string expected) => Assert.AreEqual(expected, SlurmJob.Indices(shards));

    [TestMethod]
    public void What_is_asked_for_is_said_to_sbatch()
    {
        string[] plain = [.. new SlurmJob("/s.sh", [2, 3], "/log", Terms).Arguments()];
        Assert.AreEqual("/s.sh", plain[^1]);
        foreach (string word in new[] { "--array=2-3", "--output=/log", "--chdir=/work", "--no-requeue", "--cpus-per-task=1" })
            CollectionAssert.Contains(plain, word);
        Assert.IsFalse(plain.Any(word => word.StartsWith("--partition", System.StringComparison.Ordinal)));
        string[] more =
            [.. new SlurmJob("/s.sh", [1], "/log", Terms with { Partition = "p", Time = "1-00", Cpus = 8 }).Arguments()];
        foreach (string word in new[] { "--partition=p", "--time=1-00", "--cpus-per-task=8" })
            CollectionAssert.Contains(more, word);
    }

    /// <summary>The shell itself says what becomes of the words.</summary>
    [TestMethod]
    public void The_shell_takes_the_words_as_they_are()
    {
        using TemporaryFolder folder = new();
        string script = folder.Write("s.sh", SlurmScript.Text(Terms with { Command = ["printf", "%s\n", .. Terms.Command] }));
        ProcessStartInfo start = new("bash", [script]) { RedirectStandardOutput = true };
        start.Environment["SLURM_ARRAY_TASK_ID"] = "7";
        using Process bash = Process.Start(start)!;
        string[] words = bash.StandardOutput.ReadToEnd().TrimEnd('\n').Split('\n');
        bash.WaitForExit();
        string[] expected = [.. Terms.Command, "--shard=7/12", "--out=/a b/it's/" + SlurmScript.PartName(7, 12)];
        CollectionAssert.AreEqual(expected, words);
        Assert.IsTrue(File.ReadAllText(script).StartsWith("#!/bin/bash\n", System.StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow("5|FAILED|512|NonZeroExitCode|n3|", "FAILED with exit code 2 on n3", true)]
    [DataRow("6|COMPLETED|0|None|n1|", "COMPLETED on n1", true)]
    [DataRow("7|FAILED|9|RaisedSignal:9|n1|", "FAILED by signal 9 on n1", true)]
    [DataRow("1|PENDING|0|Resources||", "PENDING", false)]
    [DataRow("1|RUNNING|0|None|n2|", "RUNNING on n2", false)]
    [DataRow("1|COMPLETING|0|None|n2|", "COMPLETING on n2", false)]
    [DataRow("12|NODE_FAIL|1|NodeDown|n2|", "NODE_FAIL on n2", true)]
    [DataRow("12|CANCELLED|0|None|(null)|", "CANCELLED", true)]
    public void A_line_of_squeue_is_understood(string line, string end, bool isOver)
    {
        SlurmTask task = SlurmCommands.Task(line)!;
        Assert.AreEqual(int.Parse(line.Split('|')[0], System.Globalization.CultureInfo.InvariantCulture), task.Shard);
        Assert.AreEqual(isOver, task.IsOver);
        if (task.State != "NODE_FAIL") Assert.AreEqual(end, task.End);
        else StringAssert.StartsWith(task.End, "NODE_FAIL");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("N/A|RUNNING|0|None|n2|")]
    [DataRow("squeue: error: something")]
    public void What_is_no_task_is_none(string line) => Assert.IsNull(SlurmCommands.Task(line));
}
