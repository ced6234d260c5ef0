using System.Collections.Generic;
using System.Globalization;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>An array job of shards.</summary>
/// <param name="Script">File of the script that each task runs.</param>
/// <param name="Shards">Numbers of the shards, ascending.</param>
/// <param name="Log">File that takes what a task writes; %a is the shard, %A the job.</param>
/// <param name="Terms">On what it runs.</param>
public sealed record SlurmJob(string Script, IReadOnlyList<int> Shards, string Log, SlurmTerms Terms)
{
    /// <summary>
    /// The words behind sbatch. A task that its node takes along is not started again by Slurm itself, so that every repetition
    /// is counted and told.
    /// </summary>
    public IEnumerable<string> Arguments()
    {
        yield return "--parsable";
        yield return "--job-name=nt8bridge-sweep";
        yield return "--array=" + Indices(Shards);
        yield return "--output=" + Log;
        yield return "--chdir=" + Terms.WorkingFolder;
        yield return "--export=ALL";
        yield return "--no-requeue";
        yield return "--nodes=1";
        yield return "--ntasks=1";
        yield return "--cpus-per-task=" + Text(Terms.Cpus);
        if (Terms.Partition is { } partition) yield return "--partition=" + partition;
        if (Terms.Time is { } time) yield return "--time=" + time;
        yield return Script;
    }

    /// <summary>Numbers as Slurm takes them: "1-4,7".</summary>
    public static string Indices(IReadOnlyList<int> shards)
    {
        List<string> runs = [];
        for (int begin = 0; begin < shards.Count;)
        {
            int end = begin;
            while (end + 1 < shards.Count && shards[end + 1] == shards[end] + 1) end++;
            runs.Add(end == begin ? Text(shards[begin]) : Text(shards[begin]) + "-" + Text(shards[end]));
            begin = end + 1;
        }

        return string.Join(',', runs);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
