using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Processes;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli;

/// <summary>
/// Ctrl-C, a request to end and the end of the terminal: each stops the work. What does not stop by itself in a moment, a script
/// that never returns or a file that comes through a slow pipe, is ended with the program.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>How long the work may take to stop by itself; with the start of the end it stays below a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    /// <summary>
    /// How much longer the telling of what is finished may take, which is longer only where the machine is slow: hours of runs
    /// are worth the wait, and a second signal ends it.
    /// </summary>
    private static readonly TimeSpan PatienceWhileTelling = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _stop = new();
    private readonly ManualResetEventSlim _isOver = new();
    private readonly Terminal _terminal;
    private readonly WatchedProcess? _process;
    private readonly PosixSignalRegistration[] _signals;
    private int _exitCode;

    /// <summary>
    /// Listens from now on. In a <paramref name="process"/> that another started, that one says when to stop: a terminal sends
    /// its signals to both.
    /// </summary>
    public Interruption(Terminal terminal, WatchedProcess? process)
    {
        _terminal = terminal;
        _process = process;
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => On(signal, 2)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => On(signal, 15)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => On(signal, 1)),
        ];
        if (process is not null) process.Stopped += On;
    }

    /// <summary>Set when the work is to stop.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>
    /// The program's exit code where the work ended with <paramref name="code"/>: the signal's for work that it stopped.
    /// </summary>
    public int ExitCode(int code) => code == CommandLine.Interrupted && _exitCode != 0 ? _exitCode : code;

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        _isOver.Set();
        foreach (PosixSignalRegistration signal in _signals) signal.Dispose();
    }

    private void On(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        if (_process is null) On(number);
    }

    private void On(int number)
    {
        if (Interlocked.CompareExchange(ref _exitCode, EndText.SignalBase + number, 0) != 0)
        {
            End();
            return;
        }

        // Threads of their own: those of the pool may all be at work, and then what the token tells others would wait for them.
        InBackground(() =>
        {
            if (_isOver.Wait(Patience) || (_terminal.IsFinishing && _isOver.Wait(PatienceWhileTelling))) return;
            End();
        });
        InBackground(_stop.Cancel);
    }

    private static void InBackground(ThreadStart work) =>
        new Thread(work) { IsBackground = true, Name = "interruption" }.Start();

    private void End()
    {
        try
        {
            TemporaryPath.DeleteAll();
            _terminal.Interrupted();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where the terminal is gone there is nobody to tell.
            if (e is UnauthorizedAccessException) Console.Error.WriteLine("error: " + e.Message);
        }

        _process?.Over(_exitCode);
        Environment.Exit(_exitCode);
    }
}
