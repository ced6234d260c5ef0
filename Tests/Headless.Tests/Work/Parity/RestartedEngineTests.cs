using System;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Parity;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Tapes;
using NT8Bridge.Tapes.Recording;

namespace NT8Bridge.Headless.Tests.Work.Parity;

/// <summary>An engine that took over the state of another at any bar certifies equal, and one that got a late bar too.</summary>
[TestClass]
public sealed class RestartedEngineTests
{
    private const int Bars = 1400, Restarts = 40;
    private static readonly ISessionCalendar Calendar = SessionTemplates.ForInstrument("GC");

    [TestMethod]
    public void A_restart_at_any_bar_is_equal()
    {
        Random random = new(15);
        Bar[] bars = Walk(random);
        for (int i = 0; i < Restarts; i++)
        {
            int at = i < 3 ? i + 1 : random.Next(1, Bars - 100);
            TradingEngine first = New();
            for (int bar = 0; bar < at; bar++) first.OnBar(bars[bar], BarOrigin.PlatformHistory);
            using MemoryStream state = new();
            first.Save(new BinaryWriter(state));
            state.Position = 0;
            TradingEngine second = New();
            RecordedTape tape = Record(second, () =>
            {
                second.Restore(new BinaryReader(state));
                // One bar comes late, and one twice.
                for (int bar = at; bar < at + 90; bar++)
                {
                    if (bar != at + 40) second.OnBar(bars[bar], BarOrigin.Live);
                    if (bar == at + 50) second.OnBar(bars[at + 40], BarOrigin.SideFeed);
                    if (bar == at + 60) second.OnBar(bars[at + 60], BarOrigin.SideFeed);
                }
            });
            TapeComparison comparison = new(tape, EngineRerun.Run(tape, Calendar, CancellationToken.None), isRerun: true);
            comparison.CompareEngines();
            comparison.CheckLines(tape, "the tape");
            foreach (ParityPartResult part in comparison.Parts) Assert.IsNull(part.First, $"restart at {at}: {part.First}");
            foreach (ParityPart part in new[] { ParityPart.Bars, ParityPart.Indicators, ParityPart.Signals, ParityPart.Hashes })
                Assert.IsGreaterThan(200L, comparison.Parts.Single(one => one.Part == part).Compared, part.ToString());
            CollectionAssert.IsSubsetOf(
                new[] { "Accepted", "Late", "Duplicate" },
                tape.Lines.Select(line => line.TextOf("outcome")).Distinct().ToArray());

            // The state that was taken over is part of the proof: without it the hashes are others.
            RecordedTape without = tape.With([.. tape.Lines.Where(line => line.Kind != TapeKind.Snapshot)]);
            TapeComparison other = new(tape, EngineRerun.Run(without, Calendar, CancellationToken.None), isRerun: true);
            other.CompareEngines();
            Assert.IsNotNull(other.Parts.Single(part => part.Part == ParityPart.Hashes).First, $"restart at {at}");
        }
    }

    private static TradingEngine New() => new(new EngineOptions { KeepsHash = true }, SignalModel.Default(), Calendar);

    private static RecordedTape Record(TradingEngine engine, Action run)
    {
        MemoryStream memory = new();
        TapeHeader header = new() { Engine = TapeEngine.Of(engine) };
        using TapeRecorder recorder = new(header, () => memory, static _ => { }, waits: true);
        recorder.Follow(engine);
        run();
        recorder.Dispose();
        Assert.IsTrue(recorder.IsComplete);
        memory.Position = 0;
        return TapeReader.Read(memory);
    }

    /// <summary>Bars of half a minute within one session.</summary>
    private static Bar[] Walk(Random random)
    {
        Session session = Calendar.SessionAtOrAfter(new DateTime(2013, 10, 7, 12, 0, 0).Ticks);
        var bars = new Bar[Bars];
        double price = 1300;
        for (int i = 0; i < Bars; i++)
        {
            double open = price, close = open + (0.1 * random.Next(-8, 9));
            bars[i] = new Bar(
                session.BeginUtcTicks + ((i + 1) * 30 * TimeSpan.TicksPerSecond), open, Math.Max(open, close) + 0.1,
                Math.Min(open, close) - 0.1, close, random.Next(1, 400), 0);
            price = close;
        }

        return bars;
    }
}
