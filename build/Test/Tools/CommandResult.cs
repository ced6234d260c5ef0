using System;
using System.Linq;

namespace NT8Bridge.Build.Tools;

/// <summary>How a program of the machine ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to its output and its error output.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The last line that says anything, where programs name their error; empty when there is none.</summary>
    public string LastLine =>
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("");
}
