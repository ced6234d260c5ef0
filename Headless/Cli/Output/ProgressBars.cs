using System;
using NT8Bridge.Headless.Work;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Output;

/// <summary>Draws a bar for each step of the work; what else the work tells becomes lines.</summary>
internal sealed class ProgressBars(ProgressContext context, IProgress<WorkProgress> lines) : IProgress<WorkProgress>
{
    private ProgressTask? _task;
    private string? _step;

    /// <inheritdoc/>
    public void Report(WorkProgress value)
    {
        if (value is not StepProgress progress)
        {
            lines.Report(value);
            return;
        }

        if (progress.Step != _step)
        {
            End();
            _step = progress.Step;
            _task = context.AddTask(Markup.Escape(progress.Step), maxValue: 1.0);
        }

        _task!.Value = progress.Share;
    }

    /// <summary>The step in work is done.</summary>
    public void End()
    {
        if (_task is not null) _task.Value = 1.0;
    }
}
