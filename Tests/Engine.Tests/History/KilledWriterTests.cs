using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Tests.CacheWriter;

namespace NT8Bridge.Tests.History;

/// <summary>
/// A process that saves without pause is killed at random moments; 200 times with the environment variable
/// NT8BRIDGE_KILLS=200. Each time a complete file is there, not older than the last one that was said to be on the disk.
/// </summary>
[TestClass]
public sealed class KilledWriterTests
{
    [TestMethod]
    public void A_killed_writer_leaves_a_whole_older_or_newer_file()
    {
        int kills = int.Parse(Environment.GetEnvironmentVariable("NT8BRIDGE_KILLS") ?? "8", CultureInfo.InvariantCulture);
        var random = new Random(1871);
        int newer = 0, leftovers = 0;
        for (int i = 0; i < kills; i++)
        {
            using var scratch = new ScratchFolder();
            int said = Kill(scratch.Path, random.Next(2, 12), random.NextDouble());

            BarFileReading cache = PlainBarFile.Read(File.ReadAllBytes(Writing.Cache(scratch.Path).Name));
            Assert.IsEmpty(cache.Damage);
            int state = NumberOf(cache.Bars[0]);
            BarAssert.SameBits(Writing.Window(state), cache.Bars);
            Assert.IsTrue(state == said || state == said + 1, $"kill {i}: state {state} after {said} was on the disk");

            byte[] content = SealedFile.Read(Writing.SealedPath(scratch.Path));
            int sealedState = BitConverter.ToInt32(content, 0);
            CollectionAssert.AreEqual(Writing.Sealed(sealedState), content);
            Assert.IsTrue(
                sealedState == said || sealedState == said + 1,
                $"kill {i}: sealed {sealedState} after {said} was on the disk");
            if (state > said || sealedState > said) newer++;

            leftovers += scratch.FilesLike("*.tmp").Length;
            Bar[] next = Writing.Window(state + 1);
            Assert.IsTrue(
                Writing.Cache(scratch.Path).Save(next, next[next.Length - 1].EndUtcTicks, CancellationToken.None).IsSaved);
            SealedFile.Write(Writing.SealedPath(scratch.Path), content);
            Assert.IsEmpty(scratch.FilesLike("*.tmp"), "the next writer clears up");
        }

        if (kills >= 100)
        {
            Assert.IsTrue(
                newer > 0 && leftovers > 0,
                $"{newer} kills after a file was in place, {leftovers} in the midst of writing");
        }
    }

    [TestMethod]
    public void Two_processes_lose_none_of_each_others_bars()
    {
        const int Saves = 30;
        using var scratch = new ScratchFolder();
        using Process even = WriterProcess.Start($"share \"{scratch.Path}\" 0 {Saves}");
        using Process odd = WriterProcess.Start($"share \"{scratch.Path}\" 1 {Saves}");
        int read = 0;
        string path = Writing.Cache(scratch.Path).Name;
        while (!even.HasExited || !odd.HasExited)
        {
            if (!File.Exists(path)) continue;
            BarFileReading reading = PlainBarFile.Read(AtomicFile.ReadAllBytes(path));
            Assert.IsEmpty(reading.Damage);
            foreach (Bar bar in reading.Bars) Assert.IsTrue(BarAssert.AreSame(Writing.Bar(NumberOf(bar)), bar));
            read++;
        }

        Assert.AreEqual("", even.StandardError.ReadToEnd() + odd.StandardError.ReadToEnd());
        Assert.AreEqual((0, 0), (even.ExitCode, odd.ExitCode));
        BarAssert.SameBits(
            Enumerable.Range(0, Saves * 10).Select(Writing.Bar).ToArray(), PlainBarFile.Read(File.ReadAllBytes(path)).Bars);
        Assert.IsGreaterThan(3, read, "the file was read while both wrote");
        Assert.IsEmpty(scratch.FilesLike("*.tmp"));
    }

    private static int NumberOf(Bar bar) => (int)((bar.EndUtcTicks - Writing.Bar(0).EndUtcTicks) / SampleBars.Interval.Ticks);

    // Kills a writer after it has said of so many states that they are on the disk, and after a further part of the time that it
    // takes for one state on this machine. Returns the last state that it said.
    private static int Kill(string folder, int statesBefore, double part)
    {
        using Process writer = WriterProcess.Start($"loop \"{folder}\"");
        int last = -1;
        long before = 0, at = 0;
        while (last < statesBefore)
        {
            string line = writer.StandardOutput.ReadLine()
                ?? throw new AssertFailedException("the writer ended: " + writer.StandardError.ReadToEnd());
            last = int.Parse(line, CultureInfo.InvariantCulture);
            (before, at) = (at, Stopwatch.GetTimestamp());
        }

        long until = at + (long)((at - before) * part);
        while (Stopwatch.GetTimestamp() < until) Thread.SpinWait(20);
        writer.Kill();
        writer.WaitForExit();
        while (writer.StandardOutput.ReadLine() is { Length: > 0 } line) last = int.Parse(line, CultureInfo.InvariantCulture);
        return last;
    }
}
