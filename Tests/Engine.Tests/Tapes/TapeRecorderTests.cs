using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Signals;
using NT8Bridge.Tapes;
using NT8Bridge.Tapes.Recording;

namespace NT8Bridge.Tests.Tapes;

/// <summary>What is handed over is on the tape, or counted as lost, on the tape too.</summary>
[TestClass]
public sealed class TapeRecorderTests
{
    [TestMethod]
    public void Every_number_is_read_as_the_bits_that_were_recorded()
    {
        var random = new Random(5);
        double[] numbers = Enumerable.Range(0, 2000)
            .Select(_ => BitConverter.Int64BitsToDouble(
                (long)(random.NextDouble() * long.MaxValue) ^ ((long)random.Next() << 33)))
            .Concat(new[]
            {
                0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon, 0.1,
                1e15, 1e16, 123456789012345680, -5, 1 / 3.0,
            })
            .ToArray();
        TapeHeader header = Header(values: 1);
        RecordedTape tape = Record(header, recorder =>
        {
            for (int i = 0; i < numbers.Length; i++) recorder.OnBar(0, i, BarAt(i), new[] { numbers[i] });
        });
        Assert.AreEqual(numbers.Length, tape.Lines.Count);
        for (int i = 0; i < numbers.Length; i++)
        {
            TapeLine line = tape.Lines[i];
            Assert.IsTrue(line.IsSound && line.HasSoundBar);
            Assert.AreEqual(new TapeField("v", numbers[i]), line.Fields[line.Fields.Count - 1], "number " + i);
            Assert.IsTrue(BarAt(i).SameAs(line.ToBar()), line.ToBar().ToString());
        }
    }

    [TestMethod]
    public void Texts_of_any_kind_come_back()
    {
        string[] texts = { "", "NT8B long", "\"quoted\"\n\\", "Übergröße ☃", "{\"kind\":\"bar\"}" };
        RecordedTape tape = Record(Header(), recorder =>
        {
            foreach (string text in texts)
            {
                recorder.OnOrder(new TapeOrder
                {
                    UtcTicks = 10, Name = text, EntrySignal = "e", Action = "Buy", Type = "Limit", State = "Working",
                    Error = "NoError", Quantity = 2, Filled = 1, LimitPrice = 1.25, StopPrice = 0, AverageFillPrice = 1.5,
                    IsLive = true,
                });
                recorder.OnExecution(11, text, "Long", 3, 4.5, 0.25, isLive: false);
                recorder.OnStatistic(text, 7.5);
                recorder.OnState(12, text);
            }
        });
        Assert.AreEqual(4 * texts.Length, tape.Lines.Count);
        for (int i = 0; i < texts.Length; i++)
        {
            TapeLine order = tape.Lines[4 * i], fill = tape.Lines[4 * i + 1];
            Assert.AreEqual(texts[i], order.TextOf("name"));
            Assert.IsTrue(order.IsLive);
            Assert.AreEqual(1.25, order.NumberOf("limit"));
            Assert.AreEqual(10L, order.UtcTicks);
            Assert.AreEqual(texts[i], fill.TextOf("name"));
            Assert.IsFalse(fill.IsLive);
            Assert.AreEqual(4.5, fill.NumberOf("price"));
            Assert.AreEqual(texts[i], tape.Lines[4 * i + 2].TextOf("name"));
            Assert.AreEqual(texts[i], tape.Lines[4 * i + 3].TextOf("state"));
        }
    }

    /// <summary>
    /// The file cannot be opened yet, and 64 numbers hold seven bars of nine; the eighth to the twentieth are lost. When there is
    /// room again, the tape says so at that place.
    /// </summary>
    [TestMethod]
    public void What_finds_no_room_is_counted_at_its_place_and_nobody_waits()
    {
        using var mayOpen = new ManualResetEvent(false);
        var memory = new MemoryStream();
        var recorder = new TapeRecorder(
            Header(),
            () =>
            {
                mayOpen.WaitOne();
                return memory;
            },
            _ => { }, waits: false, capacity: 64);
        for (int i = 0; i < 20; i++) recorder.OnBar(0, i, BarAt(i), null);
        Assert.AreEqual(13L, recorder.Lost);
        mayOpen.Set();
        SpinWait.SpinUntil(() => recorder.Written == 7, TimeSpan.FromMinutes(1));
        recorder.OnBar(0, 20, BarAt(20), null);
        recorder.Dispose();
        Assert.IsTrue(recorder.IsComplete);
        memory.Position = 0;
        RecordedTape tape = TapeReader.Read(memory);
        Assert.IsTrue(tape.IsComplete);
        Assert.AreEqual(13L, tape.Lost);
        CollectionAssert.AreEqual(
            Enumerable.Repeat(TapeKind.Bar, 7).Concat(new[] { TapeKind.Lost, TapeKind.Bar }).ToArray(),
            tape.Lines.Select(line => line.Kind).ToArray());
        Assert.AreEqual(13.0, tape.Lines[7].NumberOf("records"));
        Assert.AreEqual(20.0, tape.Lines[8].NumberOf("bar"));
    }

    [TestMethod]
    public void Where_it_may_wait_nothing_is_lost_however_small_the_room_is()
    {
        RecordedTape tape = Record(
            Header(), recorder =>
            {
                for (int i = 0; i < 5000; i++) recorder.OnBar(0, i, BarAt(i), null);
            },
            capacity: 16);
        Assert.AreEqual(5000, tape.Lines.Count);
        Assert.AreEqual(0L, tape.Lost);
        Assert.IsTrue(tape.Lines.All(line => line.IsSound));
    }

    [TestMethod]
    public void A_disk_that_refuses_is_told_and_everything_counted()
    {
        var recorder = new TapeRecorder(
            Header(), () => throw new IOException("no room on the disk"), _ => { }, waits: true, capacity: 64);
        for (int i = 0; i < 100; i++) recorder.OnBar(0, i, BarAt(i), null);
        recorder.Dispose();
        Assert.IsTrue(recorder.IsComplete);
        Assert.AreEqual("no room on the disk", recorder.Problem);
        Assert.AreEqual(100L, recorder.Lost);
    }

    [TestMethod]
    public void A_tape_that_was_broken_off_is_read_as_far_as_it_came()
    {
        var memory = new MemoryStream();
        RecordedTape whole = Record(
            Header(), recorder =>
            {
                for (int i = 0; i < 3000; i++) recorder.OnBar(0, i, BarAt(i * 7), null);
            },
            memory: memory);
        Assert.AreEqual(3000, whole.Lines.Count);
        byte[] bytes = memory.ToArray();
        int read = 0;
        for (int length = bytes.Length / 2; length < bytes.Length - 200; length += bytes.Length / 9)
        {
            RecordedTape part = TapeReader.Read(new MemoryStream(bytes, 0, length));
            Assert.IsFalse(part.IsComplete);
            Assert.IsLessThan(whole.Lines.Count, part.Lines.Count);
            Assert.IsTrue(part.Lines.All(line => line.IsSound));
            read += part.Lines.Count;
        }

        Assert.IsGreaterThan(0, read);
    }

    [TestMethod]
    public void What_is_no_tape_is_refused()
    {
        Assert.ThrowsExactly<InvalidDataException>(() => TapeReader.Read(new MemoryStream()));
        Assert.ThrowsExactly<InvalidDataException>(() => TapeReader.Read(new MemoryStream(new byte[] { 1, 2, 3, 4, 5 })));
        TapeHeader header = Header();
        header.Format = 99;
        var memory = new MemoryStream();
        using (var recorder = new TapeRecorder(header, () => memory, _ => { }, waits: true)) recorder.OnState(1, "Realtime");
        memory.Position = 0;
        InvalidDataException refused = Assert.ThrowsExactly<InvalidDataException>(() => TapeReader.Read(memory));
        Assert.AreEqual("the tape has format 99; this release reads format 1", refused.Message);
    }

    [TestMethod]
    public void A_file_never_replaces_another_and_is_there_when_it_is_complete()
    {
        using var scratch = new History.ScratchFolder();
        string path = Path.Combine(scratch.Path, "below", "a");
        string[] written = new string[3];
        for (int i = 0; i < written.Length; i++)
        {
            var file = new TapeFile(path);
            using (var recorder = new TapeRecorder(Header(), file.Open, file.Complete, waits: true)) recorder.OnState(i, "s");
            written[i] = file.FullPath;
        }

        CollectionAssert.AreEqual(
            new[] { path + ".jsonl.gz", path + "-2.jsonl.gz", path + "-3.jsonl.gz" }, written);
        foreach (string file in written) Assert.IsTrue(File.Exists(file), file);
        Assert.IsEmpty(scratch.FilesLike("*.part"));
    }

    /// <summary>An engine's bars with their signals, values and hashes, over its restart at each of several bars.</summary>
    [TestMethod]
    public void An_engine_is_recorded_with_the_state_that_it_took_over()
    {
        foreach (int restart in new[] { 1, 200, 481, 700 })
        {
            TradingEngine engine = Engine();
            for (int i = 0; i < restart; i++) engine.OnBar(Gold.Bars[i], BarOrigin.WarmCache);
            var saved = new MemoryStream();
            engine.Save(new BinaryWriter(saved));
            saved.Position = 0;
            TradingEngine second = Engine();
            var header = new TapeHeader { Engine = TapeEngine.Of(second) };
            RecordedTape tape = Record(header, recorder =>
            {
                recorder.Follow(second);
                second.Restore(new BinaryReader(saved));
                for (int i = restart; i < restart + 200; i++) second.OnBar(Gold.Bars[i], BarOrigin.Live);
                second.OnBar(Gold.Bars[restart + 10], BarOrigin.Live);
            });
            Assert.AreEqual(202, tape.Lines.Count);
            Assert.AreEqual(TapeKind.Snapshot, tape.Lines[0].Kind);
            Assert.AreEqual("Duplicate", tape.Lines[201].TextOf("outcome"));
            TapeLine last = tape.Lines[200];
            Assert.AreEqual(second.Hash.Window.ToString("x16"), last.TextOf("window"));
            Assert.AreEqual(second.Signals[0].Score, last.NumberOf("score"));
            Assert.AreEqual(second.Signals[0].Direction.ToString(), last.TextOf("signal"));
            Assert.AreEqual(second.Timeframes.Base.Indicators["ema9"], last.NumberOf("30s.ema9"));
            Assert.IsNull(second.Observer);
        }
    }

    private static TradingEngine Engine() =>
        new(new EngineOptions { KeepsHash = true }, SignalModel.Default(), Gold.Calendar);

    private static TapeHeader Header(int values = 0)
    {
        var header = new TapeHeader { Strategy = "Test", IsAnalyzer = true };
        var series = new TapeSeries { Instrument = "GC 12-13" };
        for (int i = 0; i < values; i++) series.Values.Add(i == 0 ? "v" : "v" + i);
        header.Series.Add(series);
        return header;
    }

    private static Bar BarAt(int i) =>
        new(new DateTime(2024, 3, 4).Ticks + i * TimeSpan.TicksPerSecond, 10.25 + i, 11.1 + i, 9.7 + i, 10.3 + i, i, 0);

    private static RecordedTape Record(
        TapeHeader header, Action<TapeRecorder> record, int capacity = TapeRecorder.DefaultCapacity, MemoryStream? memory = null)
    {
        memory ??= new MemoryStream();
        var recorder = new TapeRecorder(header, () => memory, _ => { }, waits: true, capacity: capacity);
        record(recorder);
        recorder.Dispose();
        Assert.IsTrue(recorder.IsComplete);
        Assert.AreEqual("", recorder.Problem);
        memory.Position = 0;
        RecordedTape tape = TapeReader.Read(memory);
        Assert.IsTrue(tape.IsComplete);
        Assert.IsEmpty(tape.Faults);
        return tape;
    }
}
