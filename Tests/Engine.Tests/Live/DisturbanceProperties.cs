#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CsCheck;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live;
using NT8Bridge.Live.Gaps;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live;

/// <summary>
/// Any script of disturbances on any stretch of three days of gold, the daily breaks included. Every bar handed over ends in
/// exactly one counter. A bar that was swallowed lies in an unknown gap and never passes for quiet; while one is unknown the
/// engine is not Ready. When the platform answers, the state is that of one clean pass, in every field.
/// </summary>
[TestClass]
public sealed class DisturbanceProperties
{
    private const int History = 560;
    private const int Stream = 260;
    private const int Tail = 40;

    // Short memories, so that half a day of history makes it ready.
    private static readonly SignalModel Model = SignalModelReader.Read("""
        { "name": "short", "buyAt": 1, "sellAt": -1, "rules": [
          { "name": "up", "vote": "buy", "all": [ { "left": "1m.ema9", "op": ">", "right": "1m.ema21" } ] },
          { "name": "high", "vote": "buy", "all": [ { "left": "close", "op": ">", "right": "5m.sma9" } ] },
          { "name": "down", "vote": "sell", "all": [ { "left": "1m.ema9", "op": "crossesBelow", "right": "1m.ema21" } ] } ] }
        """);

    private enum Kind
    {
        Lose, LoseAndStayConnected, Freeze, Twice, Correct, Late, ClockBack, Quote, Unsound, OutOfSession,
    }

    private sealed record Disturbance(Kind Kind, int At, int Length);

    private sealed record Script(int Start, int JoinAt, bool Platform, Disturbance[] Disturbances)
    {
        public override string ToString() =>
            $"start {Start}, join at {JoinAt}, platform {Platform}: "
            + string.Join(", ", Disturbances.Select(d => $"{d.Kind}@{d.At}/{d.Length}"));
    }

    private static readonly Gen<Script> Scripts =
        from start in Gen.Int[0, Gold.Bars.Length - History - Stream - 1]
        from joinAt in Gen.Int[0, 100]
        from platform in Gen.Bool
        from disturbances in Gen.Select(Gen.Enum<Kind>(), Gen.Int[1, Stream - Tail - 100], Gen.Int[1, 30]).Array[0, 5]
        select new Script(start, joinAt, platform, [.. disturbances.Select(d => new Disturbance(d.Item1, d.Item2, d.Item3))]);

    [TestMethod]
    public void Any_disturbance_ends_in_the_clean_state_or_in_a_named_gap()
    {
        var cases = new int[Enum.GetValues<Kind>().Length];
        int ready = 0, named = 0, seeding = 0, swallowed = 0;
        Scripts.Sample(
            script =>
            {
                var run = new Run(script);
                run.Play();
                foreach (Disturbance one in script.Disturbances) Interlocked.Increment(ref cases[(int)one.Kind]);
                Interlocked.Add(ref swallowed, run.Swallowed.Count);
                if (run.Live.UnknownGaps.Count > 0) Interlocked.Increment(ref named);
                if (script.JoinAt > 0 && script.Disturbances.Any(d => d.At < script.JoinAt)) Interlocked.Increment(ref seeding);
                run.AssertHonest();
                run.AnswerGaps();
                run.PlayTail();
                run.AssertClean();
                Assert.AreEqual(EnginePhase.Ready, run.Live.Phase, run.Live.Report.Phases[^1].Reason);
                Interlocked.Increment(ref ready);
            },
            iter: PropertyCases.Of(250),
            threads: 1);
        Assert.IsTrue(cases.All(n => n > 30), string.Join(" ", cases));
        Assert.IsTrue(
            ready > 100 && named > 60 && seeding > 60 && swallowed > 1000,
            $"{ready} ready, {named} with gaps, {seeding} disturbed before the join, {swallowed} bars swallowed");
    }

    private sealed class Run
    {
        private readonly Script _script;
        private readonly Bar[] _bars;
        private readonly TradingEngine _engine;
        private readonly GivenBars _cache;
        private readonly List<(int DueAt, Bar Bar)> _held = [];
        private long _now;
        private long _handed;
        private int _until;

        public Run(Script script)
        {
            _script = script;
            _bars = Gold.Bars[script.Start..(script.Start + History + Stream)];
            _now = _bars[History].EndUtcTicks - 1;
            _cache = new GivenBars(script.Platform ? [] : _bars[..History], isHeld: true);
            _engine = new TradingEngine(new EngineOptions(), Model, Gold.Calendar);
            var options = new LiveOptions { StartupTimeout = TimeSpan.FromDays(9) };
            Live = new LiveEngine(_engine, options, [_cache], null, null, new GivenClock(() => _now));
        }

        public LiveEngine Live { get; }

        /// <summary>Bars of the market that never reached the engine.</summary>
        public HashSet<long> Swallowed { get; } = [];

        public void Play()
        {
            Live.Start("GC 12-13");
            if (_script.Platform)
            {
                foreach (Bar bar in _bars[..History]) Live.OnPlatformBar(bar);
            }

            Live.EndPlatformHistory();
            for (int i = History; i < _bars.Length - Tail; i++)
            {
                if (i - History == _script.JoinAt) Join();
                Step(i);
            }

            Assert.AreEqual(0, _held.Count);
        }

        /// <summary>Undisturbed.</summary>
        public void PlayTail()
        {
            for (int i = _bars.Length - Tail; i < _bars.Length; i++) Step(i);
            Assert.AreEqual(0, Live.UnknownGaps.Count);
        }

        private void Join()
        {
            _cache.Release();
            Live.WaitForSources();
            Assert.AreNotEqual(EnginePhase.Seeding, Live.Phase);
        }

        private void Step(int i)
        {
            Bar bar = _bars[i];
            foreach ((int _, Bar late) in _held.Where(item => item.DueAt <= i).ToArray()) Hand(late);
            _held.RemoveAll(item => item.DueAt <= i);
            if (i < _until)
            {
                _now = bar.EndUtcTicks;
                Swallowed.Add(bar.EndUtcTicks);
                return;
            }

            if (i == _until && _isLost)
            {
                _isLost = false;
                // Back within this bar: the stream has only a part of it.
                Live.OnStreamBack();
            }

            Disturbance? next = _script.Disturbances.FirstOrDefault(d => d.At == i - History);
            switch (next?.Kind)
            {
                case Kind.Lose:
                    _isLost = true;
                    _until = i + next.Length;
                    Live.OnStreamLost("test");
                    Swallow(bar);
                    return;
                case Kind.LoseAndStayConnected:
                    _until = i + next.Length;
                    Live.OnStreamLost("nobody says that it is back");
                    Swallow(bar);
                    return;
                case Kind.Freeze when i - History > _script.JoinAt:
                    // Longer than the sample is ever quiet.
                    _until = i + 90;
                    Swallow(bar);
                    return;
                case Kind.Twice:
                    Hand(bar);
                    break;
                case Kind.Correct:
                    Hand(
                        new Bar(bar.EndUtcTicks, bar.Open, bar.High + 1, bar.Low - 1, bar.Close, bar.Volume + 50, bar.TickCount));
                    break;
                case Kind.Late:
                    _held.Add((i + next.Length, bar));
                    _now = bar.EndUtcTicks;
                    return;
                case Kind.ClockBack when i - History > _script.JoinAt:
                    long right = bar.EndUtcTicks;
                    _now = right - TimeSpan.TicksPerHour;
                    Live.OnLiveBar(bar);
                    Assert.IsTrue(Live.BarsAheadOfClock > 0);
                    Swallow(bar);
                    return;
                case Kind.Quote:
                    Live.OnSignOfLife(_now);
                    break;
                case Kind.Unsound:
                    Hand(new Bar(bar.EndUtcTicks, bar.Open, bar.Low - 1, bar.Low, bar.Close, 1, 1));
                    break;
                case Kind.OutOfSession:
                    Hand(new Bar(new DateTime(2013, 10, 5, 12, 0, 0).Ticks, 1, 1, 1, 1, 1, 1));
                    break;
            }

            _now = Math.Max(_now, bar.EndUtcTicks);
            Hand(bar);
        }

        private bool _isLost;

        private void Swallow(in Bar bar)
        {
            _now = bar.EndUtcTicks;
            Swallowed.Add(bar.EndUtcTicks);
        }

        private void Hand(in Bar bar)
        {
            _now = Math.Max(_now, Math.Min(bar.EndUtcTicks, _bars[^1].EndUtcTicks));
            Live.OnLiveBar(bar);
            _handed++;
        }

        public void AssertHonest()
        {
            long counted = Enum.GetValues<BarOutcome>().Sum(outcome => _engine.Counters[outcome]);
            MergeReport merge = Live.Report.Merge!;
            long offered = merge.Offered(BarOrigin.Live) + merge.Offered(BarOrigin.PlatformHistory)
                + merge.Offered(BarOrigin.WarmCache);
            Assert.AreEqual(
                offered, merge.Bars + merge.Duplicates + merge.Rejected + merge.AheadOfClock, "the join counts every bar once");
            Assert.AreEqual(merge.Bars + _handed - merge.Offered(BarOrigin.Live), counted, "the engine counts every bar once");
            long interval = _engine.Options.Interval.Ticks;
            long newest = _engine.Window[0].EndUtcTicks, oldest = _engine.Window[_engine.Window.Count - 1].EndUtcTicks;
            foreach (long end in Swallowed.Where(end => end > oldest && end < newest))
            {
                Assert.IsTrue(
                    Live.UnknownGaps.Any(gap => gap.FromUtcTicks < end && gap.ToUtcTicks >= end),
                    $"{new DateTime(end):s} is missing and not named");
                Assert.IsFalse(
                    Live.Gaps().Any(gap => gap.IsQuiet && gap.FromUtcTicks < end && gap.ToUtcTicks >= end),
                    $"{new DateTime(end):s} passes for quiet");
                Assert.AreNotEqual(EnginePhase.Ready, Live.Phase);
            }

            Assert.IsTrue(Live.UnknownGaps.All(gap => gap.ToUtcTicks - gap.FromUtcTicks >= gap.Bars * interval || gap.Bars > 0));
        }

        public void AnswerGaps()
        {
            foreach (Gap gap in Live.UnknownGaps.ToArray())
            {
                Bar[] answer = [.. _bars.Where(bar => bar.EndUtcTicks > gap.FromUtcTicks && bar.EndUtcTicks <= gap.ToUtcTicks)];
                Live.FillGap(answer, BarOrigin.PlatformHistory, gap.FromUtcTicks, gap.ToUtcTicks);
            }

            Assert.AreEqual(0, Live.UnknownGaps.Count);
        }

        public void AssertClean()
        {
            long newest = _engine.Window[0].EndUtcTicks;
            var clean = new TradingEngine(new EngineOptions(), Model, Gold.Calendar);
            foreach (Bar bar in _bars.Where(bar => bar.EndUtcTicks <= newest)) clean.OnBar(bar, BarOrigin.Live);
            Assert.AreEqual(Fingerprint.Of(clean), Fingerprint.Of(_engine));
        }
    }
}
#endif
