using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>The real program as a process of its own, which can be signalled.</summary>
internal sealed class ProgramRun : IDisposable
{
    private const int LongestMilliseconds = 300_000;
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ProgramRun(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public string Output => _output.GetAwaiter().GetResult();

    public string Error => _error.GetAwaiter().GetResult();

    /// <summary>Starts it; what it makes for itself lands in <paramref name="temporary"/>.</summary>
    public static ProgramRun Start(string temporary, params string[] args) =>
        Start(temporary, new Dictionary<string, string>(), args);

    /// <summary>The same with more variables in its surroundings.</summary>
    public static ProgramRun Start(string temporary, Dictionary<string, string> variables, string[] args)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "NT8Bridge.Headless.dll"));
        foreach (string arg in args) start.ArgumentList.Add(arg);
        start.Environment["TMPDIR"] = temporary;
        foreach ((string name, string value) in variables) start.Environment[name] = value;
        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>Waits until it opens the pipe for reading; what is returned is the other end.</summary>
    public FileStream UntilItReads(string pipe)
    {
        Task<FileStream> open = Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        if (Task.WaitAny([open, _process.WaitForExitAsync()], LongestMilliseconds) == 0) return open.Result;
        throw new InvalidOperationException("it did not read: " + Error + Output);
    }

    /// <summary>Waits for something that is to happen while it runs; false where it ends before or neither comes.</summary>
    public bool IsBefore(ManualResetEventSlim happened)
    {
        Task<bool> happens = Task.Run(() => happened.Wait(LongestMilliseconds));
        return Task.WaitAny([happens, _process.WaitForExitAsync()], LongestMilliseconds) == 0 && happens.Result;
    }

    /// <summary>Sends a signal, "INT" for example, and waits for the end.</summary>
    public int Signal(string name)
    {
        string id = _process.Id.ToString(CultureInfo.InvariantCulture);
        using var kill = Process.Start("kill", ["-" + name, id]);
        kill.WaitForExit();
        return ExitCode();
    }

    /// <summary>Waits for the end.</summary>
    public int ExitCode()
    {
        if (!_process.WaitForExit(LongestMilliseconds)) throw new TimeoutException("it did not end");
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        try
        {
            if (!_process.HasExited) _process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception && _process.HasExited)
        {
            // It ended meanwhile, as it should.
        }

        _process.Dispose();
    }
}
