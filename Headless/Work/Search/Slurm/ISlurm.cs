using System;
using System.Collections.Generic;
using System.Threading;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>What a sweep asks of Slurm.</summary>
public interface ISlurm
{
    /// <summary>Submits an array job, which is over too soon to be interrupted; its number.</summary>
    /// <exception cref="WorkFailedException">Slurm does not take it.</exception>
    string Submit(SlurmJob job);

    /// <summary>The tasks of a job that Slurm knows of, over or not; null where it does not answer at the moment.</summary>
    IReadOnlyList<SlurmTask>? Tasks(string job, CancellationToken cancellation);

    /// <summary>Ends a job, with what of it runs and waits; null, or why that could not be done.</summary>
    string? Cancel(string job);

    /// <summary>Waits before Slurm is asked once more.</summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    void Pause(TimeSpan time, CancellationToken cancellation);
}
