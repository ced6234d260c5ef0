using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipes;
using System.Text;
using System.Threading;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>One process in which scripts run, as the program sees it that started it.</summary>
internal sealed class ScriptProcess : IDisposable
{
    /// <summary>Of what a dying runtime writes, this much says all.</summary>
    private const int MostLines = 400;

    /// <summary>
    /// How long the end of the pipe may lag behind that of the process, which a process of the script's could hold open.
    /// </summary>
    private static readonly TimeSpan Lag = TimeSpan.FromMilliseconds(300);

    private readonly AnonymousPipeServerStream _hears = new(PipeDirection.In, HandleInheritability.Inheritable);
    private readonly AnonymousPipeServerStream _says = new(PipeDirection.Out, HandleInheritability.Inheritable);
    private readonly List<string> _lines = [];
    private readonly RunBook _book;
    private readonly Process _process;
    private readonly Thread _ear;

    /// <summary>Starts it and tells it what the book knows.</summary>
    public ScriptProcess(string[] args, RunBook book)
    {
        _book = book;
        lock (book) book.NewProcess();
        _process = Process.Start(
            ChildStart.Of(args, _hears.GetClientHandleAsString() + "," + _says.GetClientHandleAsString()))!;
        _hears.DisposeLocalCopyOfClientHandle();
        _says.DisposeLocalCopyOfClientHandle();
        _ear = new Thread(Hear) { IsBackground = true, Name = "scripts" };
        _ear.Start();
        string[] known;
        lock (book) known = [.. book.Lines()];
        InBackground(() => Say(known));
    }

    /// <summary>Bytes of memory that it holds; 0 when it has ended.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    /// <summary>Why it ended, in a clause.</summary>
    public string How
    {
        get
        {
            lock (_lines) return EndText.Of(_process.ExitCode, _lines);
        }
    }

    /// <summary>What came that was no word of the program: the runtime's last words, or those of a library.</summary>
    public string[] Words
    {
        get
        {
            lock (_lines) return [.. _lines];
        }
    }

    /// <summary>True when it ended within that time; all that it said is in the book then.</summary>
    public bool EndsWithin(int milliseconds)
    {
        if (!_process.WaitForExit(milliseconds)) return false;
        _ear.Join(Lag);
        return true;
    }

    /// <summary>Tells it that the user interrupts.</summary>
    public void Stop(int signal) => InBackground(() => Say(
        ProcessWord.Line(ProcessWord.Stop, signal.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    /// <summary>Ends it and all that it started.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself meanwhile.
        }

        _process.WaitForExit();
        _ear.Join(Lag);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Dispose();
        lock (_says) _says.Dispose();

        // A process that a script left behind may hold the pipe open, and closing it would wait for whoever reads from it.
        if (!_ear.IsAlive) _hears.Dispose();
    }

    /// <summary>A pipe that nobody empties holds up whoever writes to it.</summary>
    private static void InBackground(ThreadStart work) => new Thread(work) { IsBackground = true, Name = "words" }.Start();

    private void Say(params string[] lines)
    {
        try
        {
            lock (_says) _says.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // It has ended, and hears nothing any more; how is told by its end.
        }
    }

    private void Hear()
    {
        try
        {
            using StreamReader reader = new(_hears, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                if (ProcessWord.Read(line) is { } words)
                {
                    lock (_book) _book.Hear(words, Environment.TickCount64);
                    continue;
                }

                lock (_lines)
                    if (_lines.Count < MostLines) _lines.Add(line);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The process and the program's interest in it have ended.
        }
    }
}
