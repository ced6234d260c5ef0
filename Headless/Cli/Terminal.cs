using System;
using System.IO;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli;

/// <summary>Where a verb writes: results to standard output, errors and progress to standard error.</summary>
internal sealed class Terminal
{
    /// <summary>Width of tables where the output is no window that could tell its own.</summary>
    private const int FileWidth = 140;

    private readonly bool _showsProgress;
    private readonly IAnsiConsole _progressConsole;

    /// <summary>Writes to the two streams; progress is drawn only when standard error is a window.</summary>
    public Terminal(TextWriter output, TextWriter error, bool showsProgress)
    {
        Output = output;
        Error = error;
        _showsProgress = showsProgress;
        Tables = Console(output);
        _progressConsole = Console(error);
    }

    /// <summary>Plain text results.</summary>
    public TextWriter Output { get; }

    /// <summary>Error lines.</summary>
    public TextWriter Error { get; }

    /// <summary>Tables and coloured text, on standard output.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>Runs work that reports a share of 0 to 1, drawn as a bar under <paramref name="title"/>.</summary>
    public T Progress<T>(string title, Func<IProgress<double>, T> work)
    {
        if (!_showsProgress) return work(new NoProgress());

        T result = default!;
        _progressConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(title), maxValue: 1.0);
                result = work(new TaskProgress(task));
                task.Value = 1.0;
            });
        return result;
    }

    private static IAnsiConsole Console(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = FileWidth;
        return console;
    }

    private sealed class NoProgress : IProgress<double>
    {
        public void Report(double value)
        {
        }
    }

    private sealed class TaskProgress(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
