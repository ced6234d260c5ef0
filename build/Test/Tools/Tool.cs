using System.Collections.Generic;

namespace NT8Bridge.Build.Tools;

/// <summary>A program that some tests start and that no package of the solution brings.</summary>
/// <param name="Command">
/// What is looked for on the PATH. Tests that need the tool carry this name as their test category, by which they are left out.
/// </param>
/// <param name="Package">The Debian and Ubuntu package that has it.</param>
internal sealed record Tool(string Command, string Package)
{
    /// <summary>Runs programs for .NET Framework where there is no Windows.</summary>
    public static readonly Tool Mono = new("mono", "mono-devel");

    /// <summary>Shows the pages of reports as a reader sees them.</summary>
    public static readonly Tool Chromium = new("chromium", "chromium");

    /// <summary>Slurm, whose array jobs make the shards of a sweep; controller and nodes come with it.</summary>
    public static readonly Tool Slurm = new("sbatch", "slurm-wlm");

    /// <summary>Brings the inspector of the Model Context Protocol, a client of other making.</summary>
    public static readonly Tool Npm = new("npm", "npm");

    /// <summary>Every tool that the tests need on this kind of machine; one line each.</summary>
    /// <param name="isWindows">Windows runs programs for .NET Framework itself and has a browser of this kind.</param>
    public static IReadOnlyList<Tool> All(bool isWindows) => isWindows ? [] :
    [
        Mono,
        Chromium,
        Slurm,
        Npm,
    ];
}
