using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>
/// The program where a verb runs scripts: the verb runs in another process, which this one ends when a script takes too long or
/// too much, and starts anew when a script ended it.
/// </summary>
internal sealed class WatchOverScripts : IDisposable
{
    /// <summary>The verbs that run scripts.</summary>
    public static readonly string[] Verbs = ["backtest", "portfolio", "optimize", "check", "sweep", "merge", "play", "parity"];

    private const int Look = 20;

    /// <summary>A process that hears of its lateness tells it itself; after this time it does not hear.</summary>
    private const int Grace = 1000;

    /// <summary>How long a process may take to end once all is written.</summary>
    private const int LastMoments = 300;

    /// <summary>How long interrupted work may take to end by itself, a little more than it gives itself.</summary>
    private const int Patience = 750;

    /// <summary>How much longer the telling of what is finished may take.</summary>
    private const int PatienceWhileTelling = 10_500;

    private readonly RunBook _book = new();
    private readonly PosixSignalRegistration[] _signals;
    private int _signal;
    private int _count;

    private WatchOverScripts() => _signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => On(context, 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => On(context, 15)),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => On(context, 1)),
    ];

    /// <summary>True for a command line that runs scripts, and not in this process.</summary>
    public static bool IsNeeded(string[] args) => args.Length > 0 && Verbs.Contains(args[0])
        && !args.Any(arg => arg is "--help" or "-h" or "-?" or "/?" or "/h")
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(WatchedProcess.Variable));

    /// <summary>Runs it; the exit code.</summary>
    public static int Run(string[] args)
    {
        using WatchOverScripts watch = new();
        while (true)
        {
            using ScriptProcess process = new(args, watch._book);
            int? exitCode = watch.Attend(process);
            watch.Clear();
            if (exitCode is not null) return exitCode.Value;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals) signal.Dispose();
    }

    /// <summary>Waits for the end of a process; the program's exit code, or null when another process has to go on.</summary>
    private int? Attend(ScriptProcess process)
    {
        long toldAt = 0, overAt = 0;
        while (!process.EndsWithin(Look))
        {
            long now = Environment.TickCount64;
            if (Volatile.Read(ref _count) > 0 && toldAt == 0)
            {
                toldAt = now;
                process.Stop(_signal);
            }

            if (toldAt > 0 && (Volatile.Read(ref _count) > 1 || now - toldAt > PatienceNow)) return Interrupted(process);
            if (IsOver && overAt == 0) overAt = now;
            if (overAt == 0 ? IsEndedFor(process, now) : now - overAt > LastMoments)
            {
                process.Kill();
                return ExitCode(process);
            }
        }

        if (!IsOver && toldAt > 0) return Interrupted(process);
        lock (_book)
            if (!IsOver) _book.Ended(process.How, isStopped: false);
        return ExitCode(process);
    }

    private bool IsOver
    {
        get
        {
            lock (_book) return _book.Over is not null;
        }
    }

    private int PatienceNow
    {
        get
        {
            lock (_book) return _book.IsTelling ? PatienceWhileTelling : Patience;
        }
    }

    /// <summary>The exit code of a process that has written all, with what else it said; null of one that has not.</summary>
    private int? ExitCode(ScriptProcess process)
    {
        lock (_book)
        {
            if (_book.Over is null) return null;
            foreach (string line in process.Words) Console.Error.WriteLine(line);
            return _book.Over;
        }
    }

    /// <summary>Whether the process has to be ended now, which the book then knows the reason of.</summary>
    private bool IsEndedFor(ScriptProcess process, long now)
    {
        lock (_book)
        {
            if (_book.WantsAgain) return true;
            if (_book.Overdue(now, Grace) is { } late)
            {
                _book.Fail(late, string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{late.Script}' was stopped after {late.LimitMilliseconds / 1000.0:0.###} s "
                    + $"({OptionNames.Of(RequestPart.Timeout)}): its process did not answer any more"));
                return true;
            }

            if (_book.Memory is not { } limit || process.Memory is var held && held <= limit) return false;
            _book.Ended(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"its process came to {held >> 20:N0} MB of memory, above the {limit >> 20:N0} MB of "
                    + $"{OptionNames.Of(RequestPart.Memory)}"),
                isStopped: true);
            return true;
        }
    }

    /// <summary>Removes what a process that was ended could not remove itself.</summary>
    private void Clear()
    {
        string[] left;
        lock (_book) left = [.. _book.Temporary];
        foreach (string path in left)
        {
            try
            {
                TemporaryPath.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"warning: {path}: cannot be removed: {e.Message}");
            }
        }
    }

    private int Interrupted(ScriptProcess process)
    {
        process.Kill();
        Console.Error.WriteLine("error: interrupted");
        return EndText.SignalBase + _signal;
    }

    private void On(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        Interlocked.CompareExchange(ref _signal, number, 0);
        Interlocked.Increment(ref _count);
    }
}
