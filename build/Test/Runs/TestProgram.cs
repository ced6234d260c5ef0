using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Build.Tools;

namespace NT8Bridge.Build.Runs;

/// <summary>A test project on one runtime.</summary>
/// <param name="Part">The name under which it is chosen on the command line; programs may share one.</param>
/// <param name="Project">The project's folder below Tests.</param>
/// <param name="Framework">The target framework.</param>
/// <param name="Needs">The tools that some of its tests need; all of them where a tool runs the program itself.</param>
internal sealed record TestProgram(string Part, string Project, string Framework, params Tool[] Needs)
{
    /// <summary>Every test program, in the order in which they run; one line each.</summary>
    public static readonly IReadOnlyList<TestProgram> All =
    [
        new("engine", "Engine.Tests", "net10.0"),
        new("engine", "Engine.Tests", "net48", Tool.Mono),
        new("host", "Headless.Tests", "net10.0", Tool.Mono, Tool.Chromium, Tool.Slurm, Tool.Npm),
        new("kit", "TestKit.Tests", "net10.0"),
        new("architecture", "Architecture.Tests", "net10.0"),
    ];

    /// <summary>The names that the command line takes.</summary>
    public static IReadOnlyList<string> Parts { get; } =
        [.. All.Select(program => program.Part).Distinct(StringComparer.Ordinal)];

    /// <summary>How reports name it.</summary>
    public string Title => $"{Project}, {Framework}";

    /// <summary>The project's file.</summary>
    /// <param name="root">The folder of the solution.</param>
    public string ProjectFile(string root) => Path.Combine(root, "Tests", Project, Project + ".csproj");

    /// <summary>The tests that are left out without the tools; nothing when none of them is needed here.</summary>
    public IEnumerable<LeftOut> Without(IEnumerable<MissingTool> missing) =>
        missing.Where(m => Needs.Contains(m.Tool)).Select(m => new LeftOut(
            IsRunBy(m.Tool) ? Title : $"{Title}: the tests of category {m.Tool.Command}",
            $"{m.Tool.Command} is missing: {m.Reason}",
            m.Remedy));

    /// <summary>Whether nothing of the program runs without the tool.</summary>
    public bool IsRunBy(Tool tool) => Framework == "net48" && tool == Tool.Mono;

    /// <summary>The command line that runs it, without the tests that this machine cannot show.</summary>
    /// <param name="root">The folder of the solution.</param>
    /// <param name="isWindows">What only Windows can show is left out elsewhere instead of being counted as skipped.</param>
    /// <param name="missing">The tools whose tests are left out.</param>
    public string[] CommandLine(string root, bool isWindows, IEnumerable<MissingTool> missing)
    {
        string program = Path.Combine(root, "Tests", Project, "bin", "Release", Framework, Project);
        string[] start = Framework != "net48" ? ["dotnet", program + ".dll"]
            : isWindows ? [program + ".exe"]
            : [Tool.Mono.Command, program + ".exe"];
        string[] categories =
        [
            .. isWindows ? [] : new[] { "Windows" },
            .. missing.Select(m => m.Tool).Where(Needs.Contains).Select(tool => tool.Command),
        ];
        return categories.Length == 0 ? start
            : [.. start, "--filter", string.Join("&", categories.Select(category => $"TestCategory!={category}"))];
    }
}
