using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Newtonsoft.Json.Linq;
using NT8Bridge.Journal;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Tests.Journal;

[TestClass]
public sealed class JournalWriterTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "nt8bridge-" + Guid.NewGuid().ToString("N"));

    [TestCleanup]
    public void Remove()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        if (File.Exists(_folder)) File.Delete(_folder);
    }

    [TestMethod]
    public void Lines_from_many_threads_all_arrive_each_as_JSON()
    {
        var journal = new JournalWriter(_folder, "GC", capacity: 10_000);
        Thread[] threads = Enumerable.Range(0, 4).Select(thread => new Thread(() =>
        {
            for (int i = 0; i < 500; i++) Assert.IsTrue(journal.Write(Line(thread * 500 + i)));
        })).ToArray();
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        journal.Dispose();

        JObject[] lines = File.ReadAllLines(Path.Combine(_folder, "GC.jsonl")).Select(JObject.Parse).ToArray();
        CollectionAssert.AreEqual(
            Enumerable.Range(0, 2000).ToArray(),
            lines.Select(line => int.Parse((string)line["reason"]!)).OrderBy(n => n).ToArray());
        Assert.IsTrue(lines.All(line => (string?)line["kind"] == "phase" && (string?)line["instrument"] == "GC 12-13"));
        Assert.AreEqual(0, journal.Lost);
    }

    [TestMethod]
    public void Files_roll_and_never_take_more_room_than_agreed()
    {
        const int MaxBytes = 2_000, Files = 3;
        for (int i = 0; i < 100; i++)
        {
            // One line a writer: each is a write of its own.
            using var journal = new JournalWriter(_folder, "GC", maxBytes: MaxBytes, files: Files);
            journal.Write(Line(i));
        }

        FileInfo[] files = new DirectoryInfo(_folder).GetFiles();
        CollectionAssert.AreEquivalent(
            new[] { "GC.jsonl", "GC.1.jsonl", "GC.2.jsonl" }, files.Select(file => file.Name).ToArray());
        Assert.IsTrue(files.All(file => file.Length <= MaxBytes));
        StringAssert.Contains(File.ReadAllLines(Path.Combine(_folder, "GC.jsonl")).Last(), "\"99\"");
        int[] kept = new[] { "GC.2.jsonl", "GC.1.jsonl", "GC.jsonl" }
            .SelectMany(name => File.ReadAllLines(Path.Combine(_folder, name)))
            .Select(line => int.Parse((string)JObject.Parse(line)["reason"]!)).ToArray();
        CollectionAssert.AreEqual(Enumerable.Range(100 - kept.Length, kept.Length).ToArray(), kept);
    }

    [TestMethod]
    public void What_cannot_be_written_is_counted_and_told_later()
    {
        File.WriteAllText(_folder, "a file stands where the folder should be");
        var journal = new JournalWriter(_folder, "GC");
        journal.Write(Line(1));
        journal.Dispose();
        Assert.AreEqual(1, journal.Lost);
        Assert.IsGreaterThan(0, journal.Problem.Length);

        File.Delete(_folder);
        journal.Write(Line(2));
        journal.Dispose();
        Assert.AreEqual(string.Empty, journal.Problem);
        JObject[] lines = File.ReadAllLines(Path.Combine(_folder, "GC.jsonl")).Select(JObject.Parse).ToArray();
        CollectionAssert.AreEqual(new[] { "phase", "lost" }, lines.Select(line => (string?)line["kind"]).ToArray());
        Assert.AreEqual(1, (int)lines[1]["lines"]!);
    }

    [TestMethod]
    public void Lines_that_find_the_queue_full_are_counted_and_told_later()
    {
        var journal = new JournalWriter(_folder, "GC", capacity: 1);
        int handed = 0, refused = 0;
        // The disk is slower than this loop, so that some line finds the one place taken.
        while (refused == 0 && handed < 100_000)
        {
            if (!journal.Write(Line(handed++))) refused++;
        }

        Assert.AreEqual(1, refused);
        journal.Dispose();
        while (!journal.Write(Line(handed++)))
        {
            refused++;
            journal.Dispose();
        }

        journal.Dispose();
        JObject[] lines = Directory.GetFiles(_folder).SelectMany(File.ReadAllLines).Select(JObject.Parse).ToArray();
        Assert.AreEqual(handed - refused, lines.Count(line => (string?)line["kind"] == "phase"));
        Assert.AreEqual(refused, lines.Where(line => (string?)line["kind"] == "lost").Sum(line => (int)line["lines"]!));
        Assert.AreEqual(refused, journal.Lost);
    }

    [TestMethod]
    public void An_order_is_told_with_its_numbers()
    {
        JObject line = JObject.Parse(
            JournalLine.Order("GC 12-13", 635168736000000000, "NT8B long", "Buy", "Market", "Filled", 2, 2, 1323.4).ToString());
        Assert.AreEqual("order", (string?)line["kind"]);
        Assert.AreEqual(1323.4, (double)line["averageFillPrice"]!);
        Assert.AreEqual(2, (int)line["filled"]!);
    }

    private static JournalLine Line(int number) => JournalLine.Phase(
        "GC 12-13",
        new PhaseChange(
            EnginePhase.Ready, new DateTime(2013, 10, 8, 14, 0, 0).Ticks,
            number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
