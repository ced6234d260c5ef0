using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Tests.Live.Stream;

[TestClass]
public sealed class FeedArbiterTests
{
    private static readonly long Interval = new BarInterval(30).Ticks;
    private readonly RecordedStream _stream = new();
    private readonly FeedArbiter _arbiter;

    public FeedArbiterTests()
    {
        _arbiter = new FeedArbiter("Rithmic", new BarInterval(30), 0.1, _stream);
        _arbiter.BeginAfter(EndOf(100));
    }

    [TestMethod]
    public void Until_the_side_feed_has_a_bar_the_platform_s_are_used_and_from_the_first_common_one_on_its_own()
    {
        Platform(101, 102);
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(103);
        Platform(103);
        Assert.AreEqual(FeedRole.Side, _arbiter.InUse);
        Side(104);
        Platform(104);
        AssertStream("P101 P102 P103 S104");
        Assert.AreEqual("Rithmic is in use from now on: both feeds have the same bar.", _stream.Said.Single());
        Assert.IsEmpty(_stream.Gaps);
    }

    [TestMethod]
    public void A_side_feed_that_has_the_bars_of_history_s_end_is_used_from_the_first_live_bar_on()
    {
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(98, 99, 100, 101);
        Platform(101);
        AssertStream("S101");
    }

    [TestMethod]
    public void A_lost_side_feed_is_left_at_once_and_used_again_after_ten_bars_in_time()
    {
        SideInUse(101);
        _arbiter.OnAway(FeedRole.Side, "gone");
        Platform(102, 103);
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(102, 103);
        for (int i = 104; i < 120; i++)
        {
            Platform(i);
            Side(i);
        }

        AssertStream("P101 P102 P103 P104 P105 P106 P107 P108 P109 P110 P111 P112 S113 S114 S115 S116 S117 S118 S119");
        Assert.IsEmpty(_stream.Gaps);
        Assert.IsEmpty(_stream.Missed);
        Assert.AreEqual(0, _stream.Losses);
        Assert.AreEqual(0L, _arbiter.Comparison.MissingInSide);
    }

    [TestMethod]
    public void A_lost_platform_costs_nothing_while_the_side_feed_is_there()
    {
        Platform(101);
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(101, 102);
        _arbiter.OnAway(FeedRole.Platform, "ConnectionLost");
        Side(103, 104);
        _arbiter.OnThere(FeedRole.Platform, EndOf(104));
        Platform(105);
        Side(105);
        AssertStream("P101 S102 S103 S104 S105");
        Assert.AreEqual(0, _stream.Losses);
    }

    [TestMethod]
    public void Both_away_is_a_loss_and_what_the_side_feed_repairs_ends_it_without_a_gap()
    {
        SideInUse(101);
        Side(102);
        _arbiter.OnAway(FeedRole.Platform, "ConnectionLost");
        _stream.Now = EndOf(102) + 5;
        _arbiter.OnAway(FeedRole.Side, "gone");
        Assert.AreEqual(1, _stream.Losses);
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(103, 104);
        AssertStream("P101 S102 S103 S104");
        Assert.AreEqual((EndOf(102), EndOf(102)), _stream.Gaps.Single());
    }

    [TestMethod]
    public void A_feed_that_was_not_there_from_the_last_bar_on_leaves_a_named_gap()
    {
        Platform(101);
        _arbiter.OnAway(FeedRole.Platform, "ConnectionLost");
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(105, 106);
        AssertStream("P101 S105 S106");
        Assert.AreEqual((EndOf(101), EndOf(104)), _stream.Gaps.Single());
    }

    [TestMethod]
    public void A_feed_that_falls_behind_gives_way()
    {
        SideInUse(101);
        Side(102);
        Platform(102, 103);
        Assert.AreEqual(FeedRole.Side, _arbiter.InUse);
        Platform(104);
        AssertStream("P101 S102 P103 P104");
        Assert.AreEqual("NinjaTrader's feed is in use from now on: Rithmic is 2 bars behind.", _stream.Said.Last());
    }

    [TestMethod]
    public void A_bar_that_only_one_feed_has_is_used()
    {
        SideInUse(101);
        Platform(102);
        Side(103);
        Platform(103);
        Side(104, 106);
        Platform(105, 106);
        AssertStream("P101 P102 S103 S104 S106");
        Assert.AreEqual("P105", string.Join(" ", _stream.Missed.Select(Text)));
    }

    [TestMethod]
    public void A_demoted_feed_s_bars_are_given_again_as_the_other_one_has_them()
    {
        SideInUse(101);
        for (int i = 102; _arbiter.InUse == FeedRole.Side; i++)
        {
            Give(FeedRole.Side, Bar(i, volume: 90));
            Platform(i);
        }

        StringAssert.StartsWith(_stream.Said[_stream.Said.Count - 2], "Side feed demoted: 5 bars have less volume in it");
        Assert.AreEqual("NinjaTrader's feed is in use from now on: Rithmic is demoted.", _stream.Said.Last());
        Assert.AreEqual("P102 P103 P104 P105 P106", string.Join(" ", _stream.Missed.Select(Text)));
    }

    [TestMethod]
    public void A_gap_of_the_feed_in_use_is_told_and_one_of_the_other_is_not()
    {
        _arbiter.OnThere(FeedRole.Side, 0);
        _arbiter.OnSideGap(new FeedGap(EndOf(101), EndOf(102), "late ticks", FeedGapState.Lost));
        Assert.IsEmpty(_stream.Gaps);
        Platform(103);
        Side(103, 104);
        _arbiter.OnSideGap(new FeedGap(EndOf(103), EndOf(104), "late ticks", FeedGapState.Lost));
        Assert.AreEqual((EndOf(103), EndOf(104)), _stream.Gaps.Single());
    }

    /// <summary>It may be subscribed to another contract, whose bars are none of this market.</summary>
    [TestMethod]
    public void A_demoted_side_feed_never_adds_a_bar()
    {
        SideInUse(101);
        int i = 102;
        for (; _arbiter.InUse == FeedRole.Side; i++)
        {
            Give(FeedRole.Side, Bar(i, volume: 90));
            Platform(i);
        }

        int missed = _stream.Missed.Count;
        Platform(i + 1);
        Give(FeedRole.Side, Bar(i, volume: 90));
        Give(FeedRole.Side, Bar(i + 1, volume: 90));
        Give(FeedRole.Side, Bar(i + 2, volume: 90));
        Platform(i + 3);
        Assert.AreEqual(FeedVerdict.SideDemoted, _arbiter.Comparison.Verdict);
        Assert.HasCount(missed, _stream.Missed);
        Assert.IsFalse(_stream.Bars.Any(bar => bar.From == FeedRole.Side && bar.Bar.EndUtcTicks >= EndOf(i)));
        Platform(i + 2);
        Assert.HasCount(missed + 1, _stream.Missed, "the platform's late bar is used");
        Assert.AreEqual((EndOf(i + 2), FeedRole.Platform), (_stream.Missed.Last().Bar.EndUtcTicks, _stream.Missed.Last().From));
    }

    [TestMethod]
    public void What_the_side_feed_lost_before_it_took_over_from_a_lost_platform_is_a_gap()
    {
        Platform(101, 102);
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(101);
        _arbiter.OnSideGap(new FeedGap(EndOf(102), EndOf(104), "history has none", FeedGapState.Lost));
        Assert.IsEmpty(_stream.Gaps);
        _arbiter.OnAway(FeedRole.Platform, "ConnectionLost");
        Side(105, 106);
        AssertStream("P101 P102 S105 S106");
        Assert.AreEqual((EndOf(102), EndOf(104)), _stream.Gaps.Single());
    }

    /// <summary>However long both feeds agreed before it was left, it has to keep up for ten bars anew.</summary>
    [TestMethod]
    [DataRow(0)]
    [DataRow(7)]
    [DataRow(25)]
    public void A_side_feed_that_was_left_comes_back_after_exactly_ten_bars(int agreedBefore)
    {
        SideInUse(101);
        int i = 102;
        for (; i < 102 + agreedBefore; i++)
        {
            Side(i);
            Platform(i);
        }

        _arbiter.OnAway(FeedRole.Side, "gone");
        _arbiter.OnThere(FeedRole.Side, 0);
        for (int kept = 1; kept <= FeedArbiter.SteadyBars; kept++, i++)
        {
            Assert.AreEqual(FeedRole.Platform, _arbiter.InUse, $"{kept - 1} bars kept up");
            Platform(i);
            Side(i);
        }

        Assert.AreEqual(FeedRole.Side, _arbiter.InUse);
        Assert.AreEqual("Rithmic is in use from now on: it has kept up for 10 bars.", _stream.Said.Last());
    }

    [TestMethod]
    public void A_bar_that_it_lacks_makes_a_side_feed_that_was_left_begin_its_ten_bars_anew()
    {
        SideInUse(101);
        _arbiter.OnAway(FeedRole.Side, "gone");
        _arbiter.OnThere(FeedRole.Side, 0);
        for (int i = 102; i < 111; i++)
        {
            Platform(i);
            Side(i);
        }

        Platform(111, 112);
        Side(112);
        Assert.AreEqual(FeedRole.Platform, _arbiter.InUse);
        for (int i = 113; i < 122; i++)
        {
            Assert.AreEqual(FeedRole.Platform, _arbiter.InUse);
            Platform(i);
            Side(i);
        }

        Assert.AreEqual(FeedRole.Side, _arbiter.InUse);
    }

    [TestMethod]
    public void A_feed_that_goes_away_twice_is_lost_once_and_comes_back_once()
    {
        Platform(101);
        _arbiter.OnAway(FeedRole.Platform, "ConnectionLost");
        _arbiter.OnAway(FeedRole.Platform, "Disconnected");
        Assert.AreEqual(1, _stream.Losses);
        _arbiter.OnThere(FeedRole.Platform, EndOf(102));
        _arbiter.OnThere(FeedRole.Platform, EndOf(102));
        Assert.AreEqual(1, _stream.Returns);
        Platform(103);
        Assert.AreEqual(1, _stream.Losses);
    }

    /// <summary>
    /// Two feeds of one market that come and go: every bar leaves once and in order, or late; what neither could give lies in a
    /// gap that is named; and nothing that one of them had is lost.
    /// </summary>
    [TestMethod]
    public void Whatever_comes_and_goes_no_bar_is_lost_or_doubled_and_no_hole_is_hidden()
    {
        var happened = new Dictionary<string, int>();
        for (int seed = 0; seed < 500; seed++) new ArbitratedRun(seed).Check(happened);
        foreach (string what in new[] { "switch", "side away", "platform away", "both away", "gap", "missed", "side lost bars" })
            Assert.IsGreaterThan(200, happened.TryGetValue(what, out int count) ? count : 0, what);
    }

    private static long EndOf(int index) => index * Interval;

    private static Bar Bar(int index, long volume = 100) => new(EndOf(index), 10, 11, 9, 10, volume, 3);

    private void SideInUse(int index)
    {
        Platform(index);
        _arbiter.OnThere(FeedRole.Side, 0);
        Side(index);
        Assert.AreEqual(FeedRole.Side, _arbiter.InUse);
    }

    private void Platform(params int[] indices)
    {
        foreach (int index in indices) Give(FeedRole.Platform, Bar(index));
    }

    private void Side(params int[] indices)
    {
        foreach (int index in indices) Give(FeedRole.Side, Bar(index));
    }

    private void Give(FeedRole feed, Bar bar) => _arbiter.OnBar(feed, bar, bar.EndUtcTicks);

    private void AssertStream(string expected) => Assert.AreEqual(expected, string.Join(" ", _stream.Bars.Select(Text)));

    private static string Text((Bar Bar, FeedRole From) given) =>
        (given.From == FeedRole.Side ? "S" : "P") + given.Bar.EndUtcTicks / Interval;
}
