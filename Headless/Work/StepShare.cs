using System;

namespace NT8Bridge.Headless.Work;

/// <summary>Tells the shares of one step.</summary>
internal sealed class StepShare : IProgress<double>
{
    private readonly IProgress<WorkProgress>? _progress;
    private readonly string _step;

    /// <summary>Tells at once that the step has begun.</summary>
    public StepShare(IProgress<WorkProgress>? progress, string step)
    {
        _progress = progress;
        _step = step;
        Report(0);
    }

    /// <inheritdoc/>
    public void Report(double value) => _progress?.Report(new StepProgress(_step, value));
}
