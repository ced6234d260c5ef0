using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Output;

/// <summary>Writes in words what work tells while it is done: rows set aside, bars replaced, notes on scripts.</summary>
internal sealed class ProgressLines(TextWriter output, TextWriter error) : IProgress<WorkProgress>
{
    private readonly List<(TextWriter Writer, string Line)> _held = [];
    private bool _isHeld;

    /// <summary>Keeps the lines until <see cref="Release"/>.</summary>
    public void Hold() => _isHeld = true;

    /// <summary>Writes the lines that were kept.</summary>
    public void Release()
    {
        _isHeld = false;
        foreach ((TextWriter writer, string line) in _held) writer.WriteLine(line);
        _held.Clear();
    }

    /// <inheritdoc/>
    public void Report(WorkProgress value)
    {
        switch (value)
        {
            case FileRead file:
                foreach (string line in InputLines.Of(file.Count)) Write(error, line);
                break;
            case ScriptNote note:
                Write(output, note.Text);
                break;
            case ShardNote note:
                Write(error, note.Text);
                break;
            case BarsReplaced replaced:
                DateTime from = new(replaced.FromUtcTicks);
                Write(output, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{replaced.Instrument}: ticks replace {replaced.Bars:N0} bars from {from:yyyy-MM-dd HH:mm:ss} UTC on"));
                if (replaced.AfterTicks > 0)
                {
                    Write(output, string.Create(
                        CultureInfo.InvariantCulture,
                        $"{replaced.Instrument}: {replaced.AfterTicks:N0} of them begin after the last tick and are not used"));
                }

                break;
        }
    }

    private void Write(TextWriter writer, string line)
    {
        if (_isHeld) _held.Add((writer, line));
        else writer.WriteLine(line);
    }
}
