using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>Slurm by its own commands sbatch, squeue and scancel, as they are on the PATH of a login node.</summary>
public sealed class SlurmCommands : ISlurm
{
    /// <summary>What squeue tells of a task, a mark behind each field.</summary>
    private const string Fields = "ArrayTaskID:|,State:|,exit_code:|,Reason:|,NodeList:|";

    /// <summary>How long a job may take to be cancelled while the user waits for the end.</summary>
    private static readonly TimeSpan CancelTime = TimeSpan.FromSeconds(8);

    /// <inheritdoc/>
    public string Submit(SlurmJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        (int exitCode, string output, string error) = Run("sbatch", job.Arguments(), CancellationToken.None);
        string number = output.Trim().Split(';')[0];
        return exitCode == 0 && number.Length > 0 ? number
            : throw new WorkFailedException($"sbatch did not take the job: {Words(output, error)}");
    }

    /// <inheritdoc/>
    public IReadOnlyList<SlurmTask>? Tasks(string job, CancellationToken cancellation)
    {
        (int exitCode, string output, string error) = Run(
            "squeue", ["--noheader", "--array", "--states=all", "--jobs=" + job, "--Format=" + Fields], cancellation);
        if (exitCode == 0) return [.. output.Split('\n').Select(Task).OfType<SlurmTask>()];

        // It is so long over that Slurm has forgotten it.
        return error.Contains("Invalid job id", StringComparison.Ordinal) ? [] : null;
    }

    /// <inheritdoc/>
    public string? Cancel(string job)
    {
        try
        {
            using CancellationTokenSource limit = new(CancelTime);
            (int exitCode, string output, string error) = Run("scancel", [job], limit.Token);
            return exitCode == 0 ? null : Words(output, error);
        }
        catch (OperationCanceledException)
        {
            return "scancel did not come back";
        }
    }

    /// <inheritdoc/>
    public void Pause(TimeSpan time, CancellationToken cancellation)
    {
        cancellation.WaitHandle.WaitOne(time);
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A line of squeue; null for one that is none.</summary>
    internal static SlurmTask? Task(string line)
    {
        string[] fields = line.Split('|');
        if (fields.Length < 5 || !int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out int shard))
            return null;

        // As wait() has it: the code above the lowest byte, the signal in it.
        int status = int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : 0;
        string node = fields[4].Trim();
        return new SlurmTask(shard, fields[1].Trim(), status >> 8, status & 0x7F, fields[3].Trim(), node == "(null)" ? "" : node);
    }

    private static string Words(string output, string error) => string.Join(
        ' ',
        (error + "\n" + output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static (int ExitCode, string Output, string Error) Run(
        string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            try
            {
                process.WaitForExitAsync(cancellation).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                throw;
            }

            return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
        catch (Win32Exception e)
        {
            throw new WorkFailedException(
                $"{program} cannot be started: {e.Message}; run this where Slurm's commands are, on a login node", e);
        }
    }
}
