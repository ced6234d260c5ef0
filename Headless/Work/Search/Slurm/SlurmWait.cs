using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>
/// Waits until every task of a job is over. Slurm forgets tasks some minutes after their end, so what it said last of each is
/// kept, and one that it no longer knows is over.
/// </summary>
internal sealed class SlurmWait(ISlurm slurm, string job, int[] shards)
{
    /// <summary>How often in a row Slurm may not answer: some minutes, in which a controller is started again.</summary>
    private const int MostSilences = 60;

    /// <summary>A fifth of the time that a job has taken is the most that its end is seen too late.</summary>
    private const double Growth = 1.2;

    /// <summary>Short sweeps should not wait long, and long ones not be a burden on the controller.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500), LongestPause = TimeSpan.FromSeconds(10);

    private readonly Dictionary<int, SlurmTask> _known = [];

    /// <summary>Waits; how each task ended that Slurm told of.</summary>
    /// <exception cref="WorkFailedException">Slurm does not answer any more.</exception>
    public Dictionary<int, SlurmTask> ToEnd(IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        StepShare share = new(progress, string.Create(CultureInfo.InvariantCulture, $"Job {job}, {shards.Length} shards"));
        TimeSpan pause = FirstPause;
        int silences = 0;
        while (true)
        {
            IReadOnlyList<SlurmTask>? tasks = slurm.Tasks(job, cancellation);
            if (tasks is null && ++silences > MostSilences)
            {
                throw new WorkFailedException(
                    $"squeue did not answer {silences} times; job {job} may still run; the same command takes its parts up");
            }

            if (tasks is not null)
            {
                silences = 0;
                foreach (SlurmTask task in tasks) _known[task.Shard] = task;
                int left = tasks.Count(task => !task.IsOver);
                share.Report((shards.Length - left) / (double)shards.Length);
                if (left == 0) return _known;
            }

            slurm.Pause(pause, cancellation);
            pause = pause * Growth > LongestPause ? LongestPause : pause * Growth;
        }
    }
}
