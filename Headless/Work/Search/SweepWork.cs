using System;
using System.Threading;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// Makes variants of a signal model and of the product's strategy: what all share is computed once, by the engine and the host
/// themselves, and a variant is bit work and a walk from signal to signal.
/// </summary>
public static class SweepWork
{
    /// <summary>Makes all variants, or those drawn, ranks them, and runs the best once more as whole backtests.</summary>
    /// <exception cref="WorkException">
    /// The request is wrong, a file does not fit, something is asked that a sweep would not do as a backtest does it, or a whole
    /// backtest has given something else.
    /// </exception>
    /// <exception cref="Data.InputFileException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">
    /// The work was cancelled; once variants were made it is a <see cref="StoppedWorkException"/>.
    /// </exception>
    public static SweepResult Run(
        SweepRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var sweep = PreparedSweep.Of(request, SweepCheck.OfOneProcess, progress, cancellation);
        MadeVariants made = sweep.Make(0, (int)sweep.Variants.Count, cancellation);
        try
        {
            return sweep.Confirmed(made, cancellation);
        }
        catch (OperationCanceledException e)
        {
            throw NothingKept.Of(made.Count, made.Count, e);
        }
    }
}
