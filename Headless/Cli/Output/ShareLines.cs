using System;
using System.Globalization;
using System.IO;
using System.Threading;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Cli.Output;

/// <summary>
/// Writes how far work has come as lines that a program reads: a word, the percentage, the step, between tabs. What else the work
/// tells becomes the usual lines.
/// </summary>
internal sealed class ShareLines(TextWriter error, IProgress<WorkProgress> lines) : IProgress<WorkProgress>
{
    /// <summary>A variable of the environment that asks for the lines.</summary>
    public const string Variable = "NT8BRIDGE_SHARES";

    private const string Word = "share\t";
    private readonly Lock _one = new();
    private (string Step, int Percent) _last = ("", -1);

    /// <inheritdoc/>
    public void Report(WorkProgress value)
    {
        if (value is not StepProgress progress)
        {
            lines.Report(value);
            return;
        }

        (string Step, int Percent) now = (progress.Step, (int)(progress.Share * 100));
        lock (_one)
        {
            // Runs on all cores tell more shares than anybody reads, and not always in their order.
            if (now.Step == _last.Step && now.Percent <= _last.Percent) return;
            _last = now;
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Word}{now.Percent}\t{now.Step}"));
        }
    }

    /// <summary>Reads such a line; null for any other.</summary>
    public static (int Percent, string Step)? Read(string line) =>
        line.StartsWith(Word, StringComparison.Ordinal) && line.Split('\t') is [_, var percent, var step]
        && int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out int share) ? (share, step) : null;
}
