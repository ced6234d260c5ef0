using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Pipes;
using System.Text;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>
/// This process as one that another started to run scripts in it: it tells that one what its scripts do, and hears from it what
/// became of them in earlier processes.
/// </summary>
internal sealed class WatchedProcess : IRunWatch, IDisposable
{
    /// <summary>Names the two pipes in the environment of the process.</summary>
    public const string Variable = "NT8BRIDGE_PROCESS";

    private readonly StreamWriter _says;
    private readonly StreamReader _hears;
    private readonly ManualResetEventSlim _knows = new();
    private readonly Dictionary<string, string> _failed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _suspects = new(StringComparer.Ordinal);
    private readonly List<string> _incidents = [];
    private string? _givenUp;
    private volatile bool _isOver;
    private int _runs;

    private WatchedProcess(Stream says, Stream hears)
    {
        _says = new StreamWriter(says, new UTF8Encoding(false)) { NewLine = "\n" };
        _hears = new StreamReader(hears, Encoding.UTF8);
    }

    /// <summary>Told the number of the signal by which the user interrupts.</summary>
    public event Action<int>? Stopped;

    /// <inheritdoc/>
    public IReadOnlyList<string> Incidents => Known(_incidents);

    /// <inheritdoc/>
    public bool HasSuspects => Known(_suspects).Count > 0;

    /// <inheritdoc/>
    public bool IsAgain => Known(_failed).Count + _suspects.Count + _kept.Count + _incidents.Count > 0;

    /// <inheritdoc/>
    public string? GivenUp
    {
        get
        {
            _knows.Wait();
            return _givenUp;
        }
    }

    /// <summary>This process where it was started to run scripts; null where a user started it.</summary>
    public static WatchedProcess? OfEnvironment()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } pipes) return null;

        // The processes that a script starts are none of these.
        Environment.SetEnvironmentVariable(Variable, null);
        string[] handles = pipes.Split(',');
        AnonymousPipeClientStream says = new(PipeDirection.Out, handles[0]), hears = new(PipeDirection.In, handles[1]);
        FatalWords.GoTo(says.SafePipeHandle);
        WatchedProcess process = new(says, hears);
        AppDomain.CurrentDomain.UnhandledException += (_, e) => process.Dies(e.ExceptionObject as Exception);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.Exits();
        TemporaryPath.Taken += path => process.Say(ProcessWord.Taken, path);
        TemporaryPath.Left += path => process.Say(ProcessWord.Left, path);
        new Thread(process.Hear) { IsBackground = true, Name = "program" }.Start();
        return process;
    }

    /// <inheritdoc/>
    public int Begin(WatchedRun run)
    {
        int number = Interlocked.Increment(ref _runs);
        string limit = run.Limit is { } time ? ((long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) : "";
        Say(ProcessWord.Begin, Text(number), limit, run.Script, run.Key, run.HoldsOthers ? "holds" : "");
        return number;
    }

    /// <inheritdoc/>
    public void End(int number) => Say(ProcessWord.End, Text(number));

    /// <inheritdoc/>
    public string? Failure(string key) => Known(_failed).GetValueOrDefault(key);

    /// <inheritdoc/>
    public bool IsSuspect(string key) => Known(_suspects).Contains(key);

    /// <inheritdoc/>
    public string? Kept(string key) => Known(_kept).GetValueOrDefault(key);

    /// <inheritdoc/>
    public void Keep(string key, string result) => Say(ProcessWord.Keep, key, result);

    /// <inheritdoc/>
    public void LimitMemory(long bytes) => Say(ProcessWord.Memory, bytes.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void StartAgain()
    {
        Say(ProcessWord.Again);
        Thread.Sleep(Timeout.Infinite);
    }

    /// <inheritdoc/>
    public void Telling() => Say(ProcessWord.Telling);

    /// <summary>Says that all is written.</summary>
    public void Over(int exitCode)
    {
        _isOver = true;
        Say(ProcessWord.Over, Text(exitCode));
    }

    /// <summary>
    /// Says nothing more. The other pipe is left to the end of the process: a thread reads from it, and closing it would wait for
    /// that.
    /// </summary>
    public void Dispose()
    {
        lock (_says) _says.Dispose();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private T Known<T>(T what)
    {
        _knows.Wait();
        return what;
    }

    private void Say(string word, params string[] values)
    {
        string line = ProcessWord.Line(word, values);
        lock (_says)
        {
            if (_isOver && word != ProcessWord.Over) return;
            _says.WriteLine(line);

            // A result that is kept goes with the next word, which comes soon.
            if (word != ProcessWord.Keep) _says.Flush();
        }
    }

    private void Hear()
    {
        try
        {
            Understand();
        }
        catch (Exception e) when (_isOver && e is IOException or ObjectDisposedException)
        {
            return;
        }

        // Whoever started this process is gone. A script could hold an orderly end.
        if (_isOver) return;
        TemporaryPath.DeleteAll();
        End();
    }

    private void Understand()
    {
        while (_hears.ReadLine() is { } line)
        {
            if (ProcessWord.Read(line) is not { } words) continue;
            switch (words[0])
            {
                case ProcessWord.Failed: _failed[words[1]] = words[2]; break;
                case ProcessWord.Keep: _kept[words[1]] = words[2]; break;
                case ProcessWord.Suspect: _suspects.Add(words[1]); break;
                case ProcessWord.Incident: _incidents.Add(words[1]); break;
                case ProcessWord.GiveUp: _givenUp = words[1]; break;
                case ProcessWord.Go: _knows.Set(); break;
                case ProcessWord.Stop: Stopped?.Invoke(int.Parse(words[1], CultureInfo.InvariantCulture)); break;
            }
        }
    }

    /// <summary>Nothing catches an exception on a thread that a script has started, or in a finalizer.</summary>
    private void Dies(Exception? exception)
    {
        string what = exception is null
            ? "something that is no exception was thrown"
            : $"{exception.GetType().Name}: {exception.Message}{ScriptPlace.Of(exception)}";
        Say(ProcessWord.Died, Run(), "nothing caught an exception on another thread than the script's: " + what);
        End();
    }

    /// <summary>The process ends before its work is over: a script has asked for it.</summary>
    private void Exits()
    {
        if (_isOver) return;
        Say(ProcessWord.Died, Run(), $"Environment.Exit({Environment.ExitCode}) was called");
        End();
    }

    private static string Run() => RunningScript.Number is { } number ? Text(number) : "";

    /// <summary>At once, since what is left to be done could again be a script's.</summary>
    private static void End()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }
}
