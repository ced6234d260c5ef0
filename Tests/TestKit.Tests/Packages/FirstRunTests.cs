using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;
using NT8Bridge.Build.Pack.NuGet;

namespace NT8Bridge.Testing.Tests.Packages;

/// <summary>
/// From an empty folder: tool and templates installed from the packages of this build, a strategy made, tested, backtested and
/// packed for import. <c>build/first-run.sh</c> checks what each step says.
/// </summary>
[TestClass]
public sealed class FirstRunTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(12);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Somebody_with_the_SDK_alone_gets_from_nothing_to_an_import()
    {
        if (OperatingSystem.IsWindows()) Assert.Inconclusive("The script needs a shell.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("nt8bridge-first-run-");
        try
        {
            string packages = folder.CreateSubdirectory("feed").FullName;
            foreach (Package package in PackedParts.Packages.All)
            {
                string file = Path.Combine(packages, $"{package.Id}.{Solution.Version}.nupkg");
                File.WriteAllBytes(file, PackageWriter.Write(package, Solution.Version));
            }

            ProcessStartInfo start = new(
                "bash",
                [
                    Path.Combine(PackedParts.Root, "build", "first-run.sh"), packages, Solution.Version,
                    Path.Combine(folder.FullName, "work"),
                ])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName,
            };
            // The variables by which a running build tells its own tools where they are would lead the script's astray.
            foreach (string name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath" })
                start.Environment.Remove(name);
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.CancellationToken);
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.CancellationToken);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.CancellationToken);
            limit.CancelAfter(Limit);
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"It was not over after {Limit.TotalMinutes} minutes.\n{await output}\n{await errors}");
            }

            string said = await output;
            Assert.AreEqual(0, process.ExitCode, said + "\n" + await errors);
            StringAssert.Contains(said, "== all steps done");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
