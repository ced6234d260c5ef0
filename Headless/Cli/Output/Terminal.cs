using System;
using System.Collections.Concurrent;
using System.IO;
using NT8Bridge.Headless.Work;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Output;

/// <summary>Where a verb writes: results to standard output, errors and progress to standard error.</summary>
internal sealed class Terminal
{
    /// <summary>Width of tables where the output is no window that could tell its own.</summary>
    private const int FileWidth = 140;

    /// <summary>The progress bars hide it while they are drawn.</summary>
    private const string ShowCursor = "\u001b[?25h";

    private readonly ConcurrentQueue<string> _written = new();
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

    /// <summary>Takes note of a file that is written, to name it where the work is interrupted.</summary>
    public void Wrote(string path) => _written.Enqueue(path);

    /// <summary>Whether interrupted work has stopped and what it has finished is being told.</summary>
    public bool IsFinishing { get; private set; }

    /// <summary>Takes note that interrupted work has stopped and that what it has finished is about to be told.</summary>
    public void Finishes() => IsFinishing = true;

    /// <summary>Says that the work was interrupted, what was left undone, and which files are finished.</summary>
    public void Interrupted(string? left = null)
    {
        if (_showsProgress) Error.Write(ShowCursor);
        Error.WriteLine(
            "error: interrupted" + (left is null ? "" : "; " + left)
            + (_written.IsEmpty ? "" : "; finished: " + string.Join(", ", _written)));
    }

    /// <summary>Whether shares of the work go to standard error as lines, for a program that started this one.</summary>
    public bool TellsShares { get; init; }

    /// <summary>Plain text results.</summary>
    public TextWriter Output { get; }

    /// <summary>Error lines.</summary>
    public TextWriter Error { get; }

    /// <summary>Tables and coloured text, on standard output.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>Does work, shows how far each of its steps has come, and writes what it tells.</summary>
    public T Show<T>(Func<IProgress<WorkProgress>, T> work)
    {
        ProgressLines lines = new(Output, Error);
        if (TellsShares) return work(new ShareLines(Error, lines));
        if (!_showsProgress) return work(lines);

        // Lines would tear the bars that are being drawn, so they wait until the bars are gone.
        lines.Hold();
        try
        {
            T result = default!;
            _progressConsole.Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(),
                    new RemainingTimeColumn())
                .Start(context =>
                {
                    ProgressBars bars = new(context, lines);
                    result = work(bars);
                    bars.End();
                });
            return result;
        }
        finally
        {
            lines.Release();
        }
    }

    private static IAnsiConsole Console(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = FileWidth;
        return console;
    }
}
