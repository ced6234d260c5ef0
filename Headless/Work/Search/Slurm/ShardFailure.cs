using NT8Bridge.Headless.Work.Search.Shards;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>A shard that a job has not made.</summary>
/// <param name="Shard">Which one.</param>
/// <param name="Job">Number of the job.</param>
/// <param name="Task">How its task ended; null where Slurm has forgotten it.</param>
/// <param name="Part">What is wrong with the part that is there; null where there is none.</param>
/// <param name="Log">File of what the task wrote.</param>
/// <param name="LastLine">The last line of it; empty where there is none.</param>
public sealed record ShardFailure(Shard Shard, string Job, SlurmTask? Task, PartFault? Part, string Log, string LastLine)
{
    /// <summary>The same in words.</summary>
    public string Text
    {
        get
        {
            string end = Task?.End ?? "Slurm does not know how it ended";
            string part = Part is null ? "" : "; " + Part.Text;
            return $"shard {Shard}: {end}{part}; log {Log}{(LastLine.Length == 0 ? "" : $", at its end: {LastLine}")}";
        }
    }
}
