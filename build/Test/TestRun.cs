using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace NT8Bridge.Build;

/// <summary>One test program on one runtime, run to its end; its own output goes through, its closing counts are read.</summary>
internal sealed class TestRun
{
    private readonly ClosingCounts counts = new();

    private TestRun(string title) => Title = title;

    public string Title { get; }

    public int Passed => counts.Passed;

    public int Failed => counts.Failed;

    public int Skipped => counts.Skipped;

    /// <summary>Why the run does not count as passed; empty when it does.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>
    /// Runs a program; one that ends badly, counts nothing or skips a test has a problem. One that is not over within the limit
    /// hangs: it is killed, and its last lines name the test.
    /// </summary>
    public static TestRun Of(string title, TimeSpan limit, string command, params string[] arguments)
    {
        TestRun run = new(title);
        Console.WriteLine($"== {title}");
        ProcessStartInfo start = new(command, arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new IOException($"{command} did not start");
        bool hung = false;
        Timer guard = new(
            _ => hung = TryEnd(process),
            null,
            limit,
            Timeout.InfiniteTimeSpan);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            Console.WriteLine(line);
            run.counts.Read(line);
        }

        process.WaitForExit();
        using (ManualResetEvent over = new(false))
        {
            if (guard.Dispose(over)) over.WaitOne();
        }

        if (hung) run.Problem = $"it hung and was ended after {limit.TotalMinutes:0.##} minutes";
        else if (run.Passed + run.Failed == 0) run.Problem = "it ran no test";
        else if (run.Failed > 0) run.Problem = $"{run.Failed} failed";
        else if (run.Skipped > 0) run.Problem = $"{run.Skipped} skipped";
        else if (process.ExitCode != 0) run.Problem = $"it ended with exit code {process.ExitCode}";
        return run;
    }

    /// <summary>False when it ended by itself just now.</summary>
    private static bool TryEnd(Process process)
    {
        try
        {
            if (process.HasExited) return false;
            process.Kill(entireProcessTree: true);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            Console.WriteLine($"a test program that hangs was not ended whole: {e.Message}");
            return true;
        }
    }
}
