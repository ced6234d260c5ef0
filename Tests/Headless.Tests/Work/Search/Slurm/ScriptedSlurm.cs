using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Work.Search;
using NT8Bridge.Headless.Work.Search.Shards;
using NT8Bridge.Headless.Work.Search.Slurm;

namespace NT8Bridge.Headless.Tests.Work.Search.Slurm;

/// <summary>A cluster within the test: a task makes its shard at once, or ends as the test says.</summary>
internal sealed class ScriptedSlurm(SweepRequest request, SlurmTerms terms) : ISlurm
{
    private readonly Dictionary<string, SlurmTask[]> _tasks = [];

    /// <summary>How a shard's task ends in a job, counted from 1; null for one that makes its part.</summary>
    public Func<int, int, SlurmTask?> End { get; init; } = static (_, _) => null;

    /// <summary>Called before Slurm is asked for tasks, with how often it was; false where it does not answer.</summary>
    public Func<int, bool> Answers { get; init; } = static _ => true;

    /// <summary>The shards of each job.</summary>
    public List<string> Submitted { get; } = [];

    /// <summary>The jobs that were cancelled.</summary>
    public List<string> Cancelled { get; } = [];

    /// <summary>How often Slurm was asked.</summary>
    public int Asked { get; private set; }

    public string Submit(SlurmJob job)
    {
        Submitted.Add(SlurmJob.Indices(job.Shards));
        _tasks[Number(Submitted.Count)] = [.. job.Shards.Select(shard => Made(shard, Submitted.Count))];
        return Number(Submitted.Count);
    }

    /// <summary>First all wait, then they are over.</summary>
    public IReadOnlyList<SlurmTask>? Tasks(string job, CancellationToken cancellation)
    {
        if (!Answers(++Asked)) return null;
        return Asked % 2 == 1 ? [.. _tasks[job].Select(task => task with { State = "PENDING", ExitCode = 0 })] : _tasks[job];
    }

    public string? Cancel(string job)
    {
        Cancelled.Add(job);
        return null;
    }

    public void Pause(TimeSpan time, CancellationToken cancellation) => cancellation.ThrowIfCancellationRequested();

    private SlurmTask Made(int shard, int job)
    {
        if (End(shard, job) is { } end)
        {
            string log = SlurmScript.LogName(Number(shard), terms.Shards, Number(job));
            File.WriteAllText(Path.Combine(terms.Folder, log), $"first line\nerror: job {job} of shard {shard}\n");
            return end;
        }

        string part = Path.Combine(terms.Folder, SlurmScript.PartName(shard, terms.Shards));
        PartFile.Write(part, ShardWork.Run(request, new Shard(shard, terms.Shards)));
        return new SlurmTask(shard, "COMPLETED", 0, 0, "None", "n1");
    }

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
