using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Build.Pack;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>
/// The archive's libraries on .NET Framework (mono where there is no Windows), beside nothing but those libraries that
/// NinjaTrader ships: a chart start that writes the cache and reads it, and a file through the parquet library.
/// </summary>
[TestClass]
[TestCategory("mono")]
public sealed class ImportOnFrameworkTests
{
    private static readonly string[] OfNinjaTrader =
    [
        "Newtonsoft.Json.dll", "System.Memory.dll", "System.Buffers.dll", "System.Numerics.Vectors.dll",
        "System.Runtime.CompilerServices.Unsafe.dll",
    ];

    [TestMethod]
    public void Cache_and_parquet_files_are_written_and_read()
    {
        string output = Run(withNative: true);
        StringAssert.Contains(output, "phase: WarmingUp");
        StringAssert.Contains(output, "window: 480");
        StringAssert.Contains(output, "read: 480 bars, equal 480");
        StringAssert.Contains(output, "library: 480 bars, equal 480");
        Assert.IsFalse(output.Contains("cannot be used here", StringComparison.Ordinal), output);
    }

    [TestMethod]
    public void Without_the_native_library_the_engine_runs_and_says_so()
    {
        string output = Run(withNative: false);
        StringAssert.Contains(output, "phase: WarmingUp");
        StringAssert.Contains(output, "window: 480");
        StringAssert.Contains(output, "signals: 480");
        StringAssert.Contains(output, "read: 480 bars, equal 480", "the warm cache needs no library");
        string step = output.Split('\n').Single(line =>
            line.StartsWith("step: ", StringComparison.Ordinal) && line.Contains("foreign.parquet", StringComparison.Ordinal));
        StringAssert.Contains(step, "not used: ParquetSharp cannot be used here");
        StringAssert.Contains(step, "ParquetSharpNative");
    }

    private static string Run(bool withNative)
    {
        using TemporaryFolder folder = new();
        string program = Directory.CreateDirectory(folder.At("bin")).FullName;
        foreach (ZipEntry library in ImportZip.Libraries)
        {
            if (withNative || library.Name != "ParquetSharpNative.dll")
                File.WriteAllBytes(Path.Combine(program, library.Name), library.Content);
        }

        foreach (string name in OfNinjaTrader.Append("CacheWriter.exe"))
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Platform", name), Path.Combine(program, name));
        string native = Path.Combine(AppContext.BaseDirectory, "Native");
        if (withNative && Directory.Exists(native))
        {
            foreach (string file in Directory.GetFiles(native)) File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        }

        string exe = Path.Combine(program, "CacheWriter.exe");
        ProcessStartInfo start = OperatingSystem.IsWindows() ? new(exe) : new("mono", [exe]);
        start.ArgumentList.Add("run");
        start.ArgumentList.Add(folder.At("data"));

        // Sound, so that nothing but the missing library is in its way; with the library it is not to add bars of another market.
        start.ArgumentList.Add(withNative
            ? folder.Write("foreign.parquet", new byte[100])
            : Path.Combine(AppContext.BaseDirectory, "Data", "parquet", "duckdb-epoch-s-int.parquet"));
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["LD_LIBRARY_PATH"] = program;
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode, output + error.Result);
        return output;
    }
}
