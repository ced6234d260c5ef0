using System;
using System.Globalization;

namespace NT8Bridge.Headless.Work.Search.Slurm;

/// <summary>A task of an array job, as Slurm tells of it.</summary>
/// <param name="Shard">Number of the shard that it makes.</param>
/// <param name="State">Slurm's word for its state, "RUNNING" for example.</param>
/// <param name="ExitCode">Exit code; 0 while there is none.</param>
/// <param name="Signal">The signal that ended it; 0 for none.</param>
/// <param name="Reason">Why it waits, or why it failed.</param>
/// <param name="Node">Where it runs or ran; empty before.</param>
public sealed record SlurmTask(int Shard, string State, int ExitCode, int Signal, string Reason, string Node)
{
    private static readonly string[] Ends =
    [
        "COMPLETED", "FAILED", "CANCELLED", "TIMEOUT", "NODE_FAIL", "PREEMPTED", "BOOT_FAIL", "DEADLINE", "OUT_OF_MEMORY",
        "REVOKED",
    ];

    /// <summary>True for a task that is over, well or not.</summary>
    public bool IsOver => Array.IndexOf(Ends, State) >= 0;

    /// <summary>How it ended, as a clause.</summary>
    public string End
    {
        get
        {
            string code = Signal > 0 ? $" by signal {Text(Signal)}" : ExitCode > 0 ? $" with exit code {Text(ExitCode)}" : "";
            return State + code + (Node.Length > 0 ? " on " + Node : "");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
