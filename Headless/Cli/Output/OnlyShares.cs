using System;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Cli.Output;

/// <summary>Tells how far work has come and nothing else: an earlier process has told the rest.</summary>
internal sealed class OnlyShares(IProgress<WorkProgress> progress) : IProgress<WorkProgress>
{
    /// <inheritdoc/>
    public void Report(WorkProgress value)
    {
        if (value is StepProgress) progress.Report(value);
    }
}
