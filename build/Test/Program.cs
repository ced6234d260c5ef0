using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NT8Bridge.Build;
using NT8Bridge.Build.Runs;
using NT8Bridge.Build.Tools;

// Brings the tools that the tests need, builds, and runs the tests: the engine's on .NET 10 and on .NET Framework 4.8 (under mono
// where there is no Windows), the host's on .NET 10. What cannot run here is left out and listed. The last line counts; the exit
// code is 0 only when nothing failed. Options and parts: CONTRIBUTING.md.
var asked = TestArguments.Read(args);
if (asked is null)
{
    Console.Error.WriteLine(TestArguments.Usage);
    return 2;
}

// Several times what a slow machine needs.
var limit = TimeSpan.FromMinutes(asked.IsLong ? 240 : 20);
if (asked.IsLong)
{
    (string Variable, string Value)[] full =
    [
        ("NT8BRIDGE_KILLS", "200"),
        ("NT8BRIDGE_FUZZ_CASES", "100000"),
        ("NT8BRIDGE_PROPERTY_CASES", "5000"),
        ("NT8BRIDGE_FAULT_SEEDS", "10000"),
        ("NT8BRIDGE_HOSTILE_ROUNDS", "20"),
        ("NT8BRIDGE_SWEEP_VARIANTS", "2000"),
        ("NT8BRIDGE_FUZZ_FRAMES", "1000000"),
        ("NT8BRIDGE_EDGELESS_MARKETS", "1000"),
    ];
    foreach ((string variable, string value) in full)
        Environment.SetEnvironmentVariable(variable, Environment.GetEnvironmentVariable(variable) ?? value);
}

bool isWindows = OperatingSystem.IsWindows();
TestProgram[] programs = [.. TestProgram.All.Where(program => asked.Parts.Contains(program.Part))];
Tool[] tools = [.. Tool.All(isWindows).Where(tool => programs.Any(program => program.Needs.Contains(tool)))];
IReadOnlyList<MissingTool> missing = new ToolSetup(new Machine(), asked.MayInstall, Console.WriteLine).Bring(tools);

string root = FindRoot();
string[] built = asked.IsWhole
    ? [Path.Combine(root, "NT8Bridge.slnx")]
    : [.. programs.Select(program => program.ProjectFile(root)).Distinct(StringComparer.Ordinal)];
var building = Stopwatch.StartNew();
foreach (string project in built)
{
    Console.WriteLine($"building {Path.GetRelativePath(root, project)}");
    using var build = Process.Start("dotnet", ["build", project, "-c", "Release", "-v", "quiet", "-nologo"]);
    build.WaitForExit();
    if (build.ExitCode != 0) return build.ExitCode;
}

Console.WriteLine($"built in {building.Elapsed.TotalSeconds:0.0} s");

List<RunResult> runs = [];
foreach (TestProgram program in programs.Where(program => !missing.Any(m => program.IsRunBy(m.Tool))))
{
    string[] commandLine = program.CommandLine(root, isWindows, missing);
    runs.Add(TestRun.Of(program, limit, commandLine[0], commandLine[1..]));
}

bool mustRunAll = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
TestSummary summary = new(runs, [.. programs.SelectMany(program => program.Without(missing))], mustRunAll);
Console.WriteLine();
foreach (string line in summary.Lines()) Console.WriteLine(line);
return summary.ExitCode;

static string FindRoot()
{
    for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "NT8Bridge.slnx"))) return folder.FullName;
    }

    throw new DirectoryNotFoundException($"NT8Bridge.slnx is in no folder above {AppContext.BaseDirectory}");
}
