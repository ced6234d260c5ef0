using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Processes;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>
/// A verb in a process of its own, started as a user would start it, but without secrets, in an empty folder, and with its
/// temporary files below the call's folder, which goes with the call.
/// </summary>
internal static class VerbProcess
{
    /// <summary>How long the end of a pipe may lag behind that of the process, which one of a script's may hold open.</summary>
    private static readonly TimeSpan Lag = TimeSpan.FromSeconds(1);

    /// <summary>Runs it; its exit code, and what it wrote to standard error beside shares.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; all its processes have ended.</exception>
    public static async Task<(int ExitCode, IReadOnlyList<string> Lines)> Run(
        IReadOnlyList<string> args, string folder, CallProgress progress, CancellationToken cancellation)
    {
        ProcessStartInfo start = ChildStart.Of(args, pipes: null);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.CreateNoWindow = true;
        start.WorkingDirectory = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;
        string temporary = Directory.CreateDirectory(Path.Combine(folder, "tmp")).FullName;
        foreach (string variable in new[] { "TMPDIR", "TMP", "TEMP" }) start.Environment[variable] = temporary;
        start.Environment[ShareLines.Variable] = "1";
        List<string> lines = [];
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();

        // What is printed stands in the result too; it is read so that the verb can go on writing.
        Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        Task error = Listen(process.StandardError, lines, progress);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        await Task.WhenAny(Task.WhenAll(output, error), Task.Delay(Lag, CancellationToken.None));
        lock (lines) return (process.ExitCode, [.. lines]);
    }

    private static async Task Listen(StreamReader error, List<string> lines, CallProgress progress)
    {
        while (await error.ReadLineAsync() is { } line)
        {
            if (ShareLines.Read(line) is var (percent, step))
            {
                progress.Tell(percent, step);
                continue;
            }

            lock (lines) lines.Add(line);
        }
    }
}
