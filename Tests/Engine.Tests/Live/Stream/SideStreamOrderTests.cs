using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Tests.Live.Stream;

/// <summary>
/// In which order a side feed's bars and gaps reach the arbiter, and how long its bars are waited for in a replay.
/// </summary>
[TestClass]
public sealed class SideStreamOrderTests
{
    private static readonly BarInterval Interval = new(30);

    private readonly List<string> _handed = [];
    private readonly List<string> _said = [];
    private long _now;

    /// <summary>A gap that begins where a bar ends lies behind that bar.</summary>
    [TestMethod]
    [DataRow(101, 103, "S101 gap101-103 S104")]
    [DataRow(100, 101, "gap100-101 S102 S104")]
    [DataRow(102, 103, "S101 S102 gap102-103 S104")]
    public void A_gap_is_told_between_the_bars_around_it(int from, int to, string expected)
    {
        var feed = new GivenFeed();
        using SideStream side = Begun(feed, isReplay: false);
        side.OnPlatformBar(BarOf(99));
        feed.Become(FeedStatus.Connected);
        feed.Give(BarOf(99), BarOf(100));
        side.Drain();
        Assert.AreEqual(FeedRole.Side, side.Arbiter.InUse);
        _handed.Clear();
        feed.Lose(EndOf(from), EndOf(to));
        feed.Give(new[] { 101, 102, 104 }.Where(i => i <= from || i > to).Select(BarOf).ToArray());
        _now = EndOf(104);
        side.Drain();
        side.Drain();
        Assert.AreEqual(expected, string.Join(" ", _handed));
    }

    /// <summary>What else comes from the feed wakes whoever waits for a bar, and is no bar.</summary>
    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void In_a_replay_early_wakes_do_not_end_the_wait_for_a_bar(int wakes)
    {
        var feed = new WakingFeed(BarOf(101));
        using SideStream side = Begun(feed, isReplay: true);
        feed.WakesBefore = wakes;
        _now = EndOf(101);
        side.OnPlatformBar(BarOf(101));
        Assert.AreEqual(1L, side.Bars);
        Assert.IsFalse(_said.Any(text => text.Contains("not waited for")), string.Join("\n", _said));
    }

    [TestMethod]
    [DataRow(FeedStatus.Failed)]
    [DataRow(FeedStatus.Disconnected)]
    public void In_a_replay_a_feed_that_ended_is_not_waited_for(FeedStatus status)
    {
        var feed = new WakingFeed(BarOf(101));
        using SideStream side = Begun(feed, isReplay: true);
        feed.WakesBefore = int.MaxValue;
        feed.Become(status);
        _now = EndOf(101);
        side.OnPlatformBar(BarOf(101));
        Assert.AreEqual(0L, side.Bars);
        Assert.AreEqual("P101", _handed.Last());
    }

    /// <summary>
    /// What lies before the end of the platform's history is not handed over again, also where that is this very instant. A
    /// history that ends in the future is no measure: its last bar still forms.
    /// </summary>
    [TestMethod]
    [DataRow(100, "P100 P101")]
    [DataRow(98, "P99 P100 P101")]
    [DataRow(101, "P99 P100 P101")]
    public void Bars_are_handed_over_from_the_end_of_history_on(int historyEnd, string expected)
    {
        using SideStream side = Begun(new GivenFeed(), isReplay: false, historyEnd);
        foreach (int index in new[] { 99, 100, 101 })
        {
            _now = Math.Max(_now, EndOf(index));
            side.OnPlatformBar(BarOf(index));
        }

        Assert.AreEqual(expected, string.Join(" ", _handed));
    }

    private static long EndOf(int index) => index * Interval.Ticks;

    private static Bar BarOf(int index) => new(EndOf(index), 10, 11, 9, 10, 100, 3);

    private SideStream Begun(ILiveFeed feed, bool isReplay, int historyEnd = 98)
    {
        var clock = new GivenClock(() => _now);
        var report = new StartupReport();
        var notes = new FeedNotes(clock);
        notes.Said += note => _said.Add(note.Text);
        var arbiter = new FeedArbiter("Rithmic", Interval, 0.1, new Handed(_handed));
        var side = new SideStream(feed, arbiter, Interval, report.Begin("Rithmic stream", 0), notes, clock, isReplay);
        _now = EndOf(100);
        side.Start();
        if (feed is WakingFeed waking) waking.Become(FeedStatus.Connected);
        side.EndPlatformHistory(EndOf(historyEnd));
        return side;
    }

    private sealed class Handed(List<string> handed) : IArbitratedStream
    {
        public void OnBar(in Bar bar, FeedRole from) => handed.Add(from.ToString()[0] + Index(bar.EndUtcTicks));

        public void OnMissedBar(in Bar bar, FeedRole from) => handed.Add("missed" + Index(bar.EndUtcTicks));

        public void OnGap(long fromUtcTicks, long toUtcTicks, string reason) =>
            handed.Add("gap" + Index(fromUtcTicks) + "-" + Index(toUtcTicks));

        public void OnLost(string reason, long wholeUntilUtcTicks) => handed.Add("lost");

        public void OnBack() => handed.Add("back");

        public void OnDecision(string text)
        {
        }

        private static string Index(long end) => (end / Interval.Ticks).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whoever looks for its bar is woken so many times before it is there.</summary>
    private sealed class WakingFeed(Bar bar) : ILiveFeed
    {
        private bool _isTaken;

        public event Action? Arrived;

        /// <summary>Looks that find nothing but another wake; negative until somebody may look.</summary>
        public int WakesBefore { get; set; } = -1;

        public string Name => "Rithmic";

        public FeedStatus Status { get; private set; }

        public int Connections { get; private set; }

        public string StatusReason => string.Empty;

        public long Overflowed => 0;

        public long GapsSeen => 0;

        public FeedGap[] Gaps() => [];

        public void Start() => Become(FeedStatus.Connecting);

        public void Become(FeedStatus status)
        {
            Status = status;
            if (status == FeedStatus.Connected) Connections++;
            Arrived?.Invoke();
        }

        public bool TryTakeNote(out string note)
        {
            note = string.Empty;
            return false;
        }

        public bool TryTake(out Bar taken)
        {
            taken = default;
            if (WakesBefore < 0 || _isTaken) return false;
            if (WakesBefore > 0)
            {
                WakesBefore--;
                Arrived?.Invoke();
                return false;
            }

            taken = bar;
            return _isTaken = true;
        }

        public void Dispose()
        {
        }
    }
}
