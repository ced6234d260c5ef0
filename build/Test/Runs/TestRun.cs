using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace NT8Bridge.Build.Runs;

/// <summary>One test program on one runtime, run to its end; its own output goes through, its closing counts are read.</summary>
internal static class TestRun
{
    /// <summary>
    /// Runs a program; one that ends badly or counts nothing has a problem. One that is not over within the limit hangs: it is
    /// ended, and its last lines name the test.
    /// </summary>
    public static RunResult Of(TestProgram program, TimeSpan limit, string command, params string[] arguments)
    {
        Console.WriteLine($"== {program.Title}");
        var watch = Stopwatch.StartNew();
        ClosingCounts counts = new();
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
            counts.Read(line);
        }

        process.WaitForExit();
        using (ManualResetEvent over = new(false))
        {
            if (guard.Dispose(over)) over.WaitOne();
        }

        string problem = hung
            ? $"it hung and was ended after {limit.TotalMinutes:0.##} minutes"
            : Problem(counts, process.ExitCode);
        return new RunResult(program, counts.Passed, counts.Failed, counts.Skipped, problem, watch.Elapsed);
    }

    private static string Problem(ClosingCounts counts, int exitCode) =>
        counts.Passed + counts.Failed == 0 ? "it ran no test"
        : counts.Failed > 0 ? $"{counts.Failed} failed"
        : exitCode != 0 ? $"it ended with exit code {exitCode}"
        : "";

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
