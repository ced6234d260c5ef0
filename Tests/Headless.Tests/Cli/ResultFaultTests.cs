using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;
using NT8Bridge.History;
using NT8Bridge.Tests.History.Faults;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>
/// Every operation by which a result is written is made to fail in turn. Afterwards the file of before or the new one is there as
/// a whole, and where it is not the new one the command said so and failed.
/// </summary>
[TestClass]
public sealed class ResultFaultTests
{
    private const string Old = "end_unix_ms,old\n";
    private const string OldJson = "{ \"nt8bridge\": \"old\" }";

    public static IEnumerable<object[]> Faults() => Enum.GetValues<DiskFault>()
        .SelectMany(fault => new[] { false, true }.Select(stays => new object[] { fault, stays }));

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Bars(DiskFault fault, bool stays) =>
        Sweep(fault, stays, "r.csv", "bars --from BARS --period 2m --out r.csv");

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Parquet(DiskFault fault, bool stays) =>
        Sweep(fault, stays, "r.parquet", "bars --from BARS --period 2m --out r.parquet --force");

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Json(DiskFault fault, bool stays) =>
        Sweep(fault, stays, "r.json", "backtest --strategy Buyer --script Buyer.cs --bars BARS --json r.json");

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Trades(DiskFault fault, bool stays) =>
        Sweep(fault, stays, "r.csv", "backtest --strategy Buyer --script Buyer.cs --bars BARS --trades r.csv --force");

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Page(DiskFault fault, bool stays) =>
        Sweep(fault, stays, "r.html", "backtest --strategy Buyer --script Buyer.cs --bars BARS --report r.html --force");

    /// <summary>
    /// A dataset is a folder: the new one or the one of before is there as a whole, or the message names where it lies, and
    /// nothing is left beside it that the message does not name.
    /// </summary>
    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Dataset(DiskFault fault, bool stays)
    {
        int failed = 0, restored = 0;
        for (int operation = 1; ; operation++)
        {
            using TemporaryFolder folder = new();
            RisingMinutes.Write(folder);
            string[] words = ["bars", "--from", folder.At(RisingMinutes.File), "--period", "2m", "--out", folder.At("set") + "/"];
            Assert.AreEqual(0, CommandRun.Of(words).ExitCode);
            string[] before = Directory.GetFileSystemEntries(folder.Path);
            words[4] = "1m";
            FaultyFileSystem disk = new(fault, operation, stays);
            CommandRun run;
            using (FileSystem.Use(disk)) run = CommandRun.Of(words);
            if (disk.Failed is null) break;
            failed++;
            string context = $"{fault} at operation {operation}, {disk.Failed}: {run.Error}";
            Assert.AreEqual(1, run.ExitCode, context);
            StringAssert.Contains(run.Error, folder.At("set"), context);
            Assert.IsFalse(run.Error.Contains("   at ", StringComparison.Ordinal), context);
            string[] beside = [.. Directory.GetFileSystemEntries(folder.Path).Except(before)];
            foreach (string left in beside) StringAssert.Contains(run.Error, left, context);
            bool isNew = run.Error.Contains("it is written", StringComparison.Ordinal);
            string place = Directory.Exists(folder.At("set")) ? folder.At("set")
                : beside.Single(path => path.EndsWith(".old", StringComparison.Ordinal));
            string file = Directory.GetFiles(place, "*.parquet", SearchOption.AllDirectories).Single();
            string minutes = isNew ? "1m" : "2m";
            var read = CommandRun.Of("bars", "--from", file, "--period", minutes, "--out", folder.At("read.csv"));
            Assert.AreEqual(0, read.ExitCode, context + read.Error);
            int rows = File.ReadAllLines(folder.At("read.csv")).Length - 1;
            Assert.AreEqual(isNew ? RisingMinutes.Count : RisingMinutes.Count / 2, rows, context);
            restored += isNew ? 0 : 1;
        }

        Assert.IsGreaterThanOrEqualTo(fault is DiskFault.ShortWrite or DiskFault.Flush ? 1 : 6, failed);
        Assert.IsGreaterThan(0, restored);
    }

    private static void Sweep(DiskFault fault, bool stays, string result, string command)
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Buyer.cs", Script.Strategy(
            "Buyer", "", "if (CurrentBar == 22) EnterLong(); if (CurrentBar == 25) ExitLong();"));
        string[] words = [.. command.Split(' ').Select(word => word == "BARS" ? folder.At(RisingMinutes.File)
            : word == result || word == "Buyer.cs" ? folder.At(word) : word)];
        byte[] whole = Whole(words, folder.At(result));
        int failed = 0;
        for (int operation = 1; ; operation++)
        {
            string old = result.EndsWith(".json", StringComparison.Ordinal) ? OldJson : Old;
            folder.Write(result, old);
            FaultyFileSystem disk = new(fault, operation, stays);
            CommandRun run;
            using (FileSystem.Use(disk)) run = CommandRun.Of(words);
            if (disk.Failed is null) break;
            failed++;
            string context = $"{fault} at operation {operation}, {disk.Failed}: {run.Error}";
            byte[] now = File.ReadAllBytes(folder.At(result));
            bool isNew = now.Length == whole.Length;
            if (!isNew) Assert.AreEqual(old, File.ReadAllText(folder.At(result)), context);
            Assert.AreEqual(isNew ? 0 : 1, run.ExitCode, context);
            if (isNew) continue;
            StringAssert.Contains(run.Error, folder.At(result), context);
            Assert.IsFalse(run.Error.Contains("   at ", StringComparison.Ordinal), context);
            Assert.IsFalse(run.Error.Contains(".tmp", StringComparison.Ordinal), context);
            if (!stays) Assert.IsEmpty(Directory.GetFiles(folder.Path, "*.tmp"), context);
            foreach (string draft in Directory.GetFiles(folder.Path, "*.tmp")) File.Delete(draft);
        }

        // At least one write and one flush can fail; of all operations, making, writing, flushing and renaming.
        Assert.IsGreaterThanOrEqualTo(fault is DiskFault.ShortWrite or DiskFault.Flush ? 1 : 4, failed);
    }

    private static byte[] Whole(string[] words, string result)
    {
        var run = CommandRun.Of(words);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return File.ReadAllBytes(result);
    }
}
