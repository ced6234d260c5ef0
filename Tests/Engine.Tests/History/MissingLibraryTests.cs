#if NETFRAMEWORK
using System;
using System.Diagnostics;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Tests.History.BarFiles;

namespace NT8Bridge.Tests.History;

/// <summary>A machine where the parquet library, or its native part, is missing: the cache works all the same.</summary>
[TestClass]
public sealed class MissingLibraryTests
{
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Own_files_need_no_library_and_foreign_ones_are_a_reason(bool hasManagedPart)
    {
        using var scratch = new ScratchFolder();
        string[] programs = { "CacheWriter.exe", "NT8Bridge.dll", "Newtonsoft.Json.dll" };
        foreach (string file in programs)
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(scratch.Path, file));
        if (hasManagedPart)
        {
            foreach (string file in new[] { "ParquetSharp.dll", "System.Memory.dll" })
                File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(scratch.Path, file));
        }

        using Process process = WriterProcess.Start(
            $"alone \"{scratch.Path}\" \"{FixtureTests.PathOf("duckdb-us-naive.parquet")}\"", scratch.Path);
        string said = process.StandardOutput.ReadToEnd(), failed = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.AreEqual(0, process.ExitCode, failed);
        StringAssert.Contains(said, "cache works");
        StringAssert.Contains(said, "types load");
        StringAssert.Contains(said, "unreadable: ParquetSharp cannot be used here");
    }
}
#endif
