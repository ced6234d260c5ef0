using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests;

[TestClass]
public sealed class TradingEngineTests
{
    private static readonly SignalModel Model = SignalModel.Default();

    private static TradingEngine New() => new(new EngineOptions(), Model, Gold.Calendar);

    private static TradingEngine Clean(int bars)
    {
        TradingEngine engine = New();
        for (int i = 0; i < bars; i++) Assert.AreEqual(BarOutcome.Accepted, engine.OnBar(Gold.Bars[i], BarOrigin.Live));
        return engine;
    }

    [TestMethod]
    public void The_window_holds_four_hours_of_half_minutes()
    {
        TradingEngine engine = Clean(1000);
        Assert.AreEqual(480, engine.Options.WindowBars);
        Assert.AreEqual(480, engine.Window.Count);
        Assert.AreEqual(500, engine.Signals.Count);
        Assert.IsTrue(engine.Signals.TryGet(Gold.Bars[999].EndUtcTicks, out Signal newest));
        Assert.AreEqual(engine.Signals[0].Score, newest.Score);
        Assert.IsFalse(engine.Signals.TryGet(Gold.Bars[499].EndUtcTicks, out _));
    }

    [TestMethod]
    public void Each_accepted_bar_emits_one_signal_and_nothing_else_does()
    {
        TradingEngine engine = New();
        var emitted = new List<long>();
        engine.SignalEmitted += signal => emitted.Add(signal.EndUtcTicks);
        for (int i = 0; i < 600; i++)
        {
            engine.OnBar(Gold.Bars[i], BarOrigin.Live);
            if (i % 7 == 0) engine.OnBar(Gold.Bars[i], BarOrigin.Live);
        }

        CollectionAssert.AreEqual(Gold.Bars.Take(600).Select(bar => bar.EndUtcTicks).ToArray(), emitted);
        Assert.AreEqual(86L, engine.Counters[BarOutcome.Duplicate]);
    }

    [TestMethod]
    public void Every_kind_of_bad_bar_is_told_apart_counted_and_changes_nothing()
    {
        TradingEngine engine = Clean(700);
        string before = Fingerprint.Of(engine);
        Bar last = Gold.Bars[699];
        long next = last.EndUtcTicks + new BarInterval(30).Ticks;
        Bar At(long end, double close = 1300) => new(end, close, close, close, close, 1, 1);
        Assert.AreEqual(BarOutcome.Rejected, engine.OnBar(At(next, double.NaN), BarOrigin.Live));
        StringAssert.Contains(engine.LastRejection, "not a finite number");
        Assert.AreEqual(BarOutcome.Rejected, engine.OnBar(new Bar(next, 1, 0, 2, 1, 1, 1), BarOrigin.Live));
        Assert.AreEqual(BarOutcome.Rejected, engine.OnBar(At(next + 1), BarOrigin.Live));
        StringAssert.Contains(engine.LastRejection, "grid");
        Assert.AreEqual(BarOutcome.Duplicate, engine.OnBar(last, BarOrigin.Live));
        Assert.AreEqual(BarOutcome.OutOfSession, engine.OnBar(At(new DateTime(2013, 10, 8, 21, 30, 0).Ticks), BarOrigin.Live));
        Assert.AreEqual(BarOutcome.OutOfSession, engine.OnBar(At(new DateTime(2013, 10, 12, 12, 0, 0).Ticks), BarOrigin.Live));
        Assert.AreEqual(before, Fingerprint.Of(engine));
        EngineCounters counters = engine.Counters;
        Assert.AreEqual(
            (3L, 1L, 2L),
            (counters[BarOutcome.Rejected], counters[BarOutcome.Duplicate], counters[BarOutcome.OutOfSession]));
        Assert.AreEqual(BarOutcome.Accepted, engine.OnBar(Gold.Bars[700], BarOrigin.Live));
        Assert.AreEqual(Fingerprint.Of(Clean(701)), Fingerprint.Of(engine));
    }

    /// <summary>Bars late by up to a window, twice, and wrong at first: the state is that of a run without disturbance.</summary>
    [TestMethod]
    public void Late_duplicate_and_corrected_bars_end_in_the_state_of_a_clean_run()
    {
        const int Bars = 4600;
        string clean = Fingerprint.Of(Clean(Bars));
        long late = 0, corrected = 0, duplicate = 0;
        for (int seed = 0; seed < 6; seed++)
        {
            var random = new Random(seed);
            TradingEngine engine = New();
            var held = new List<(int DueAt, Bar Bar)>();
            for (int i = 0; i < Bars; i++)
            {
                foreach ((int _, Bar bar) in held.Where(item => item.DueAt == i).ToArray()) engine.OnBar(bar, BarOrigin.Live);
                held.RemoveAll(item => item.DueAt == i);
                double chance = random.NextDouble();
                bool isLast = i >= Bars - 1;
                if (chance < 0.01 && !isLast && i > 0)
                {
                    held.Add((Math.Min(Bars - 1, i + random.Next(1, 470)), Gold.Bars[i]));
                }
                else if (chance < 0.02 && !isLast)
                {
                    engine.OnBar(Wrong(Gold.Bars[i]), BarOrigin.Live);
                    held.Add((Math.Min(Bars - 1, i + random.Next(1, 470)), Gold.Bars[i]));
                }
                else
                {
                    engine.OnBar(Gold.Bars[i], BarOrigin.Live);
                    if (chance < 0.05) engine.OnBar(Gold.Bars[i], BarOrigin.Live);
                }
            }

            Assert.AreEqual(0, held.Count);
            Assert.AreEqual(0L, engine.Counters[BarOutcome.TooLate]);
            Assert.AreEqual(clean, Fingerprint.Of(engine), $"seed {seed}");
            late += engine.Counters[BarOutcome.Late];
            corrected += engine.Counters[BarOutcome.Correction];
            duplicate += engine.Counters[BarOutcome.Duplicate];
        }

        Assert.IsTrue(
            late > 150 && corrected > 150 && duplicate > 400,
            $"{late} late, {corrected} corrected, {duplicate} duplicate");
    }

    /// <summary>Copies of the state are taken every four windows: a correction right after one replays hardly any bar.</summary>
    [TestMethod]
    public void A_bar_corrected_right_after_a_copy_of_the_state_leaves_no_trace()
    {
        for (int count = (4 * 480) - 3; count < (4 * 480) + 40; count++)
        {
            TradingEngine engine = Clean(count - 1);
            engine.OnBar(Wrong(Gold.Bars[count - 1]), BarOrigin.Live);
            Assert.AreEqual(BarOutcome.Correction, engine.OnBar(Gold.Bars[count - 1], BarOrigin.Live));
            Assert.AreEqual(Fingerprint.Of(Clean(count)), Fingerprint.Of(engine), $"{count} bars");
        }
    }

    [TestMethod]
    public void A_bar_older_than_all_that_can_be_changed_is_named_and_changes_nothing()
    {
        TradingEngine engine = New();
        for (int i = 1; i < 6000; i++) engine.OnBar(Gold.Bars[i], BarOrigin.Live);
        string before = Fingerprint.Of(engine);
        Assert.AreEqual(BarOutcome.TooLate, engine.OnBar(Gold.Bars[0], BarOrigin.Live));
        Assert.AreEqual(before, Fingerprint.Of(engine));
        Assert.AreEqual(1L, engine.Counters[BarOutcome.TooLate]);
    }

    /// <summary>
    /// Stop anywhere, save, restore into a new engine, go on: every later value is that of the uninterrupted run.
    /// </summary>
    [TestMethod]
    public void A_restored_engine_goes_on_bit_for_bit()
    {
        var random = new Random(3);
        for (int run = 0; run < 12; run++)
        {
            int stop = random.Next(0, 3000);
            byte[] snapshot = Snapshot(Clean(stop));
            TradingEngine restored = New();
            restored.Restore(new BinaryReader(new MemoryStream(snapshot)));
            Assert.AreEqual(Fingerprint.Of(Clean(stop)), Fingerprint.Of(restored));
            int end = stop + random.Next(1, 400);
            for (int i = stop; i < end; i++) Assert.AreEqual(BarOutcome.Accepted, restored.OnBar(Gold.Bars[i], BarOrigin.Live));
            Assert.AreEqual(Fingerprint.Of(Clean(end)), Fingerprint.Of(restored), $"stopped at {stop}, ended at {end}");
        }
    }

    [TestMethod]
    public void A_used_engine_that_restores_is_as_a_new_one_that_does()
    {
        TradingEngine used = Clean(900);
        Bar next = Gold.Bars[900];
        var unsound = new Bar(next.EndUtcTicks, next.Open, next.Low - 1, next.High, next.Close, 1, 1);
        Assert.AreEqual(BarOutcome.Rejected, used.OnBar(unsound, BarOrigin.Live));
        Assert.AreNotEqual(string.Empty, used.LastRejection);
        used.Restore(new BinaryReader(new MemoryStream(Snapshot(Clean(300)))));
        Assert.AreEqual(string.Empty, used.LastRejection);
        foreach (BarOutcome outcome in (BarOutcome[])Enum.GetValues(typeof(BarOutcome)))
            Assert.AreEqual(0, used.Counters[outcome], outcome.ToString());
        for (int i = 300; i < 500; i++) Assert.AreEqual(BarOutcome.Accepted, used.OnBar(Gold.Bars[i], BarOrigin.Live));
        Assert.AreEqual(Fingerprint.Of(Clean(500)), Fingerprint.Of(used));
    }

    /// <summary>
    /// A new engine for every bar, each made of the state that the one before left: no bar is a wrong one to stop at.
    /// </summary>
    [TestMethod]
    public void Stopped_and_restored_after_every_bar_it_is_the_uninterrupted_engine()
    {
        TradingEngine uninterrupted = New(), restarted = New();
        for (int i = 0; i < 3_000; i++)
        {
            TradingEngine next = New();
            next.Restore(new BinaryReader(new MemoryStream(Snapshot(restarted))));
            restarted = next;
            Assert.AreEqual(BarOutcome.Accepted, restarted.OnBar(Gold.Bars[i], BarOrigin.Live));
            uninterrupted.OnBar(Gold.Bars[i], BarOrigin.Live);
            Assert.IsTrue(Snapshot(uninterrupted).AsSpan().SequenceEqual(Snapshot(restarted)), $"stopped at bar {i}");
        }

        Assert.AreEqual(Fingerprint.Of(Clean(3_000)), Fingerprint.Of(restarted));
    }

    [TestMethod]
    public void A_snapshot_of_other_settings_or_with_damage_is_refused_and_leaves_an_empty_engine()
    {
        byte[] snapshot = Snapshot(Clean(600));
        string empty = Fingerprint.Of(New());
        var other = new TradingEngine(new EngineOptions { Window = TimeSpan.FromHours(3) }, Model, Gold.Calendar);
        Assert.ThrowsExactly<InvalidDataException>(() => other.Restore(new BinaryReader(new MemoryStream(snapshot))));
        var random = new Random(1);
        for (int run = 0; run < 100; run++)
        {
            byte[] cut = snapshot.Take(random.Next(0, snapshot.Length - 1)).ToArray();
            TradingEngine engine = New();
            Assert.ThrowsExactly<InvalidDataException>(() => engine.Restore(new BinaryReader(new MemoryStream(cut))));
            Assert.AreEqual(empty, Fingerprint.Of(engine));
        }
    }

    /// <summary>The file's seal tells damage; what reads past it must not crash, hang or take the memory.</summary>
    [TestMethod]
    public void A_snapshot_with_any_flipped_byte_is_read_or_refused_and_nothing_else()
    {
        byte[] snapshot = Snapshot(Clean(600));
        TradingEngine engine = New();
        var random = new Random(17);
        int refused = 0;
        for (int run = 0; run < 400; run++)
        {
            byte[] damaged = (byte[])snapshot.Clone();
            for (int flips = random.Next(1, 4); flips > 0; flips--)
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                engine.Restore(new BinaryReader(new MemoryStream(damaged)));
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.IsTrue(refused > 50, $"{refused} refused");
    }

    /// <summary>Many bars of the past at once: as one by one, but what follows is recomputed once.</summary>
    [TestMethod]
    public void Many_missing_bars_put_in_at_once_end_in_the_clean_state()
    {
        var random = new Random(8);
        for (int run = 0; run < 8; run++)
        {
            int from = random.Next(1, 2400), count = random.Next(1, 460);
            TradingEngine engine = New();
            for (int i = 0; i < 3000; i++)
            {
                if (i < from || i >= from + count) engine.OnBar(Gold.Bars[i], BarOrigin.Live);
            }

            Bar[] missing = Gold.Bars.Skip(from - 1).Take(count + 2).ToArray();
            missing[0] = Wrong(missing[0]);
            engine.OnBars(missing, BarOrigin.PlatformHistory);
            engine.OnBars(
                new[] { Gold.Bars[from - 1], Gold.Bars[3000], Gold.Bars[2999], Gold.Bars[3001] }, BarOrigin.PlatformHistory);
            Assert.AreEqual(Fingerprint.Of(Clean(3002)), Fingerprint.Of(engine), $"{from} + {count}");
            Assert.AreEqual(
                (count, 2, 2, 2),
                ((int)engine.Counters[BarOutcome.Late], (int)engine.Counters[BarOutcome.Correction],
                (int)engine.Counters[BarOutcome.Duplicate],
                    (int)engine.Counters[BarOrigin.PlatformHistory, BarOutcome.Accepted]));
        }
    }

    /// <summary>A bar that has left the window but can still be changed is told apart like one inside it.</summary>
    [TestMethod]
    public void A_bar_behind_the_window_is_a_duplicate_or_a_correction_not_late()
    {
        TradingEngine engine = Clean(1500);
        Assert.AreEqual(BarOutcome.Duplicate, engine.OnBar(Gold.Bars[700], BarOrigin.Live));
        Assert.AreEqual(BarOutcome.Correction, engine.OnBar(Wrong(Gold.Bars[700]), BarOrigin.Live));
        Assert.AreEqual(BarOutcome.Correction, engine.OnBar(Gold.Bars[700], BarOrigin.Live));
        Assert.AreEqual(Fingerprint.Of(Clean(1500)), Fingerprint.Of(engine));
    }

    /// <summary>
    /// A start may take a snapshot over and find then that the history contradicts it, or that it breaks off. What was there
    /// before must not come back with the first correction of the history that is run instead.
    /// </summary>
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void After_a_snapshot_was_given_up_an_early_correction_ends_in_the_clean_state(bool isDamaged)
    {
        byte[] snapshot = Snapshot(Clean(900));
        TradingEngine engine = isDamaged ? Clean(300) : New(), clean = New();
        if (isDamaged)
        {
            byte[] half = snapshot.Take(snapshot.Length / 2).ToArray();
            Assert.ThrowsExactly<InvalidDataException>(() => engine.Restore(new BinaryReader(new MemoryStream(half))));
        }
        else
        {
            engine.Restore(new BinaryReader(new MemoryStream(snapshot)));
            engine.Reset();
        }

        for (int i = 1000; i < 1600; i++)
        {
            clean.OnBar(Gold.Bars[i], BarOrigin.Live);
            engine.OnBar(i == 1003 ? Wrong(Gold.Bars[i]) : Gold.Bars[i], BarOrigin.PlatformHistory);
        }

        Assert.AreEqual(BarOutcome.Correction, engine.OnBar(Gold.Bars[1003], BarOrigin.PlatformHistory));
        Assert.AreEqual(Fingerprint.Of(clean), Fingerprint.Of(engine));
        Assert.AreEqual(string.Empty, engine.LastRejection);
        Assert.AreEqual(600L, engine.Counters[BarOutcome.Accepted]);
    }

    private static Bar Wrong(in Bar bar) =>
        new(bar.EndUtcTicks, bar.Open, bar.High + 0.3, bar.Low - 0.2, bar.Close, bar.Volume + 5, bar.TickCount + 1);

    private static byte[] Snapshot(TradingEngine engine)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        engine.Save(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
