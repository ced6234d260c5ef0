using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NT8Bridge.Build;

// Builds everything and runs every test: the engine's on .NET 10 and on .NET Framework 4.8 (under mono where there is no
// Windows), the host's on .NET 10. The last line counts them; the exit code is 0 only when all ran and all passed.
// --long: the tests that are shortened in the suite run in full; see CONTRIBUTING.md.
if (args.Any(argument => argument != "--long"))
{
    Console.Error.WriteLine("usage: dotnet run --project build/Test -c Release [-- --long]");
    return 2;
}

// Several times what a slow machine needs.
TimeSpan limit = TimeSpan.FromMinutes(args.Length > 0 ? 240 : 20);
if (args.Length > 0)
{
    foreach ((string variable, string value) in new[] { ("NT8BRIDGE_KILLS", "200"), ("NT8BRIDGE_FUZZ_CASES", "100000"), ("NT8BRIDGE_PROPERTY_CASES", "5000"), ("NT8BRIDGE_FUZZ_FRAMES", "1000000") })
        Environment.SetEnvironmentVariable(variable, Environment.GetEnvironmentVariable(variable) ?? value);
}

string root = FindRoot();
using (Process build = Process.Start("dotnet", ["build", Path.Combine(root, "NT8Bridge.slnx"), "-c", "Release", "-v", "quiet", "-nologo"]))
{
    build.WaitForExit();
    if (build.ExitCode != 0) return build.ExitCode;
}

string engine = Path.Combine(root, "Tests", "Engine.Tests", "bin", "Release");
string host = Path.Combine(root, "Tests", "Headless.Tests", "bin", "Release");
string framework = Path.Combine(engine, "net48", "Engine.Tests.exe");
// What only Windows can show is left out elsewhere instead of being counted as skipped.
string[] filter = OperatingSystem.IsWindows() ? [] : ["--filter", "TestCategory!=Windows"];
List<TestRun> runs =
[
    TestRun.Of("engine, net10.0", limit, "dotnet", [Path.Combine(engine, "net10.0", "Engine.Tests.dll"), .. filter]),
    OperatingSystem.IsWindows()
        ? TestRun.Of("engine, net48", limit, framework)
        : TestRun.Of("engine, net48 under mono", limit, "mono", [framework, .. filter]),
    TestRun.Of("headless host, net10.0", limit, "dotnet", [Path.Combine(host, "net10.0", "Headless.Tests.dll"), .. filter]),
];

Console.WriteLine();
foreach (TestRun run in runs)
    Console.WriteLine($"{run.Title}: {run.Passed} passed, {run.Failed} failed, {run.Skipped} skipped{(run.Problem.Length > 0 ? " – " + run.Problem : "")}");
bool good = runs.All(run => run.Problem.Length == 0);
int lost = runs.Count(run => run.Problem.Length > 0 && run.Failed == 0);
Console.WriteLine($"{runs.Sum(run => run.Passed)} passed, {runs.Sum(run => run.Failed) + lost} failed");
return good ? 0 : 1;

static string FindRoot()
{
    for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "NT8Bridge.slnx"))) return folder.FullName;
    }

    throw new DirectoryNotFoundException($"NT8Bridge.slnx is in no folder above {AppContext.BaseDirectory}");
}
