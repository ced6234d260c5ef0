using System;
using System.Collections.Generic;
using System.Threading;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Puts the parts of a sweep together: what comes of it is what one process would have made, to the last byte.</summary>
public static class MergeWork
{
    /// <summary>Checks the parts, ranks their variants together, and runs the best once more as whole backtests.</summary>
    /// <exception cref="WorkException">As of a sweep; or a file or folder that is named is not there.</exception>
    /// <exception cref="Data.InputFileException">A file of the data cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static MergeResult Run(
        MergeRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        IReadOnlyList<string> files = PartSet.Files(request.Parts);
        using var sweep = PreparedSweep.Of(request.Sweep, static _ => { }, progress, cancellation);
        return Run(sweep, MarkOfSweep.Of(sweep), files, progress, cancellation);
    }

    /// <summary>The same for a sweep that is prepared.</summary>
    internal static MergeResult Run(
        PreparedSweep sweep, RequestMark mark, IReadOnlyList<string> files, IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
    {
        StepShare share = new(progress, "Checking parts");
        PartSet parts = new(new PartCheck(sweep.Variants, sweep.Order, mark), files, sweep.Variants, done =>
        {
            cancellation.ThrowIfCancellationRequested();
            share.Report(done);
        });
        return new MergeResult
        {
            Parts = parts.Sound,
            Faults = parts.Faults,
            Sweep = parts.Faults.Count > 0 ? null
                : sweep.Confirmed(new MergedVariants(sweep.Plan.Space, sweep.Order, parts.Sound), cancellation),
        };
    }
}
