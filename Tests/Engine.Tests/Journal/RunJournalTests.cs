using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Journal;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Journal;

/// <summary>The lines that a trader reads: one for each event that matters, none for a bar without one.</summary>
[TestClass]
public sealed class RunJournalTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "nt8bridge-" + Guid.NewGuid().ToString("N"));
    private readonly List<RunNews> _told = new();
    private long _now = Gold.Bars[4999].EndUtcTicks + TimeSpan.TicksPerSecond;

    [TestCleanup]
    public void Remove()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
        if (File.Exists(_folder)) File.Delete(_folder);
    }

    [TestMethod]
    public void Phases_and_the_join_in_order()
    {
        (LiveEngine live, RunJournal journal) = Start(new Failing());
        Bars(live, journal, 5000, 5020);
        live.OnStreamLost("the line is down");
        live.Stop();
        journal.Dispose();
        string[] begins =
        {
            "Seeding at", "Merging at", "history of the test gave nothing: out of order", "1000 bars joined", "WarmingUp at",
            "Ready at", "Degraded at", "Stopped at",
        };
        Assert.AreEqual(begins.Length, _told.Count, string.Join(Environment.NewLine, _told));
        for (int i = 0; i < begins.Length; i++) StringAssert.StartsWith(_told[i].Text, "NT8Bridge GC 12-13: " + begins[i]);
        CollectionAssert.AreEqual(
            new[] { "Degraded" }, _told.Where(news => news.IsWarning).Select(news => news.Text.Split(' ')[3]).ToArray());
        StringAssert.Contains(_told[6].Text, "the line is down");
    }

    /// <summary>Told and written when it happens, and not once more when the run ends.</summary>
    [TestMethod]
    public void A_loss_of_the_tape_is_told_and_written_once_and_fails_the_run()
    {
        (LiveEngine live, RunJournal journal) = Start();
        Bars(live, journal, 5000, 5010);
        journal.OnLoss(_now, "7 records are missing on the tape");
        Assert.AreEqual("NT8Bridge GC 12-13: 7 records are missing on the tape", Warnings().Single());
        live.Stop();
        journal.Dispose();
        Assert.AreEqual(1, Warnings().Count(text => text.EndsWith("7 records are missing on the tape")));
        Assert.AreEqual("7 records are missing on the tape", live.Losses.Single());
        string[] lines = Directory.GetFiles(_folder, "*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadAllLines)
            .Where(line => line.Contains("7 records are missing on the tape")).ToArray();
        Assert.AreEqual(1, lines.Length);
        StringAssert.Contains(lines[0], "\"kind\":\"loss\"");
    }

    [TestMethod]
    public void What_cannot_be_written_is_told_once_and_again_when_it_can()
    {
        File.WriteAllText(_folder, "a file stands where the folder should be");
        (LiveEngine live, RunJournal journal) = Start();
        Bars(live, journal, 5000, 5010);
        Assert.IsTrue(live.TrySaveNow());
        Assert.IsTrue(live.Saving.Wait(TimeSpan.FromMinutes(2)));
        _told.Clear();
        Bars(live, journal, 5010, 5020);
        string[] problems = Warnings();
        Assert.AreEqual(1, problems.Count(text => text.Contains("cache not saved: ")), string.Join("|", problems));
        Assert.IsGreaterThan(0, journal.Problems.Count);

        File.Delete(_folder);
        Assert.IsTrue(live.TrySaveNow());
        Assert.IsTrue(live.Saving.Wait(TimeSpan.FromMinutes(2)));
        _told.Clear();
        Bars(live, journal, 5020, 5030);
        Assert.AreEqual(
            1, _told.Count(news => news.Text.EndsWith("the cache is saved again", StringComparison.Ordinal)),
            string.Join("|", _told));
        live.Stop();
        journal.Dispose();
    }

    [TestMethod]
    public void Lost_lines_are_counted_and_told()
    {
        File.WriteAllText(_folder, "a file stands where the folder should be");
        (LiveEngine live, RunJournal journal) = Start();
        _told.Clear();
        // Disposing waits for the lines and tells; the run goes on.
        journal.Dispose();
        journal.OnBar();
        journal.OnBar();
        Assert.AreEqual(1, Warnings().Count(text => text.Contains(" journal lines lost: ")), string.Join("|", _told));
        Assert.IsTrue(journal.Problems.Any(problem => problem.Contains(" journal lines lost: ")));
        live.Stop();
    }

    /// <summary>No bar follows the last save, so that the end itself has to tell.</summary>
    [TestMethod]
    public void A_last_save_that_fails_is_told_at_the_end()
    {
        (LiveEngine live, RunJournal journal) = Start();
        Bars(live, journal, 5000, 5010);
        Assert.IsTrue(live.TrySaveNow());
        Assert.IsTrue(live.Saving.Wait(TimeSpan.FromMinutes(2)));
        Bars(live, journal, 5010, 5020);
        Assert.IsEmpty(Warnings());

        // A folder where the next file should be put: the rename fails, whoever runs the test.
        string recent = new CacheLayout(_folder).Recent("GC 12-13", new BarInterval(30));
        File.Delete(recent);
        Directory.CreateDirectory(recent);
        live.Stop();
        journal.Dispose();
        string loss = live.Losses.Single();
        StringAssert.StartsWith(loss, "the last save failed: ");
        StringAssert.Contains(loss, recent);
        Assert.AreEqual("NT8Bridge GC 12-13: " + loss, Warnings().Single());
        string[] lines = File.ReadAllLines(Path.Combine(_folder, "journal", CacheLayout.Escape("GC 12-13") + ".jsonl"));
        StringAssert.Contains(lines[lines.Length - 1], "\"kind\":\"loss\"");
        StringAssert.Contains(lines[lines.Length - 1], "the last save failed: ");
        Assert.IsTrue(lines[lines.Length - 2].Contains("\"phase\":\"Stopped\""), lines[lines.Length - 2]);
    }

    /// <summary>A damaged file that is set aside and written anew is told, and is no loss of the last state.</summary>
    [TestMethod]
    public void A_last_save_that_mends_a_file_is_no_loss()
    {
        (LiveEngine live, RunJournal journal) = Start();
        Bars(live, journal, 5000, 5010);
        Assert.IsTrue(live.TrySaveNow());
        Assert.IsTrue(live.Saving.Wait(TimeSpan.FromMinutes(2)));
        string recent = new CacheLayout(_folder).Recent("GC 12-13", new BarInterval(30));
        File.WriteAllText(recent, "no bars");
        live.Stop();
        journal.Dispose();
        Assert.IsEmpty(live.Losses);
        Assert.AreEqual(1, Warnings().Count(text => text.Contains(" is damaged: ")), string.Join("|", _told));
    }

    [TestMethod]
    public void Journal_and_report_that_cannot_be_written_are_losses_of_the_run()
    {
        File.WriteAllText(_folder, "a file stands where the folder should be");
        (LiveEngine live, RunJournal journal) = Start();
        Bars(live, journal, 5000, 5010);
        live.Stop();
        journal.Dispose();
        Assert.HasCount(3, live.Losses, string.Join("|", live.Losses));
        StringAssert.StartsWith(live.Losses[0], "the last save failed: ");
        StringAssert.Contains(live.Losses[1], "merge.json not written: ");
        StringAssert.Contains(live.Losses[2], " journal lines lost: ");
        foreach (string loss in live.Losses) Assert.AreEqual(1, Warnings().Count(text => text.EndsWith(loss)), loss);
        int told = _told.Count;
        journal.Dispose();
        Assert.HasCount(3, live.Losses);
        Assert.HasCount(told, _told);
    }

    [TestMethod]
    public void A_clock_that_is_wrong_is_told_once()
    {
        (LiveEngine live, RunJournal journal) = Start();
        _told.Clear();
        for (int i = 5000; i < 5005; i++)
        {
            Bar bar = Gold.Bars[i];
            live.OnLiveBar(
                new Bar(bar.EndUtcTicks + TimeSpan.TicksPerHour, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume, 0));
            journal.OnBar();
        }

        Assert.AreEqual(1, Warnings().Count(text => text.Contains("clock")), string.Join("|", _told));
        live.Stop();
        journal.Dispose();
    }

    /// <summary>A program that ends right after the run would lose it, and a folder that goes would be made again.</summary>
    [TestMethod]
    public void The_end_waits_for_the_report_of_the_join()
    {
        (LiveEngine live, RunJournal journal) = Start();
        live.Stop();
        journal.Dispose();
        string report = MergeReportFile.PathOf(_folder, "GC 12-13", new BarInterval(30));
        StringAssert.Contains(File.ReadAllText(report), "GC 12-13");
    }

#if NET
    [TestMethod]
    public void A_bar_without_an_event_allocates_nothing()
    {
        (LiveEngine live, RunJournal journal) = Start();
        journal.OnBar();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) journal.OnBar();
        Assert.AreEqual(0L, GC.GetAllocatedBytesForCurrentThread() - before);
        live.Stop();
        journal.Dispose();
    }
#endif

    private string[] Warnings() => _told.Where(news => news.IsWarning).Select(news => news.Text).ToArray();

    private void Bars(LiveEngine live, RunJournal journal, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            _now = Gold.Bars[i].EndUtcTicks;
            live.OnLiveBar(Gold.Bars[i]);
            journal.OnBar();
        }
    }

    private (LiveEngine Live, RunJournal Journal) Start(params IHistorySource[] sources)
    {
        // Rules that need little, so that the engine is ready after the warm-up.
        SignalModel model = SignalModelReader.Read(
            "{\"name\":\"m\",\"buyAt\":1,\"sellAt\":-1,\"rules\":[{\"name\":\"up\",\"vote\":\"buy\","
            + "\"all\":[{\"left\":\"30s.sma5\",\"op\":\">\",\"right\":\"30s.sma9\"}]}]}");
        var engine = new TradingEngine(new EngineOptions(), model, Gold.Calendar);
        LiveEngine live = sources.Length == 0
            ? LiveEngine.WithFiles(engine, new LiveOptions(), _folder, "GC 12-13", sources, new GivenClock(() => _now))
            : new LiveEngine(engine, new LiveOptions(), sources, null, null, new GivenClock(() => _now));
        var journal = new RunJournal("GC 12-13", live, _folder, _told.Add);
        live.Start("GC 12-13");
        for (int i = 4000; i < 5000; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();
        live.WaitForSources();
        return (live, journal);
    }

    private sealed class Failing : IHistorySource
    {
        public string Name => "history of the test";

        public BarOrigin Origin => BarOrigin.HistoryFolder;

        public HistoryLoad Load(HistoryRequest request, System.Threading.CancellationToken cancellation) =>
            HistoryLoad.None("out of order");
    }
}
