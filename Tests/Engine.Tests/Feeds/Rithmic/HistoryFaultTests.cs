using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic.History;
using NT8Bridge.History;
using NT8Bridge.RithmicGateway;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// A history plant that cuts, repeats, overshoots or keeps silent still gives the whole window, or says why not.
/// </summary>
[TestClass]
public sealed class HistoryFaultTests
{
    [TestMethod]
    public async Task A_day_comes_whole() => await WholeAsync(_ => { });

    [TestMethod]
    [DataRow(99)]
    [DataRow(100)]
    [DataRow(101)]
    public async Task A_cap_that_nobody_mentions_is_found(int cap) => await WholeAsync(script => script.HistoryCap = cap);

    [TestMethod]
    public async Task A_truncated_replay_is_resumed() => await WholeAsync(script => script.TruncateAfter = 150);

    [TestMethod]
    public async Task A_repeated_notice_says_nothing_new()
    {
        using FeedRig rig = await WholeAsync(script => (script.TruncateAfter, script.RepeatsNotice) = (500, true));
        int bars = GoldDay.Bars(GoldDay.Trades()).Length;
        Assert.IsLessThanOrEqualTo(bars / 500 + 3, rig.Gateway.Received.Count(template => template == 210));
    }

    [TestMethod]
    public async Task A_refused_resumption_is_asked_for_anew() =>
        await WholeAsync(script => (script.TruncateAfter, script.ResumeCode) = (400, ["13", "permission denied"]));

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public async Task An_empty_answer_is_not_believed_at_once(int empty) =>
        await WholeAsync(script => script.EmptyReplays = empty);

    [TestMethod]
    public async Task A_bar_beyond_the_window_is_left_out() => await WholeAsync(script => script.BarPastFinish = true);

    [TestMethod]
    public async Task A_part_that_breaks_off_is_asked_for_again() => await WholeAsync(script => script.BrokenReplays = 1);

    [TestMethod]
    public async Task The_value_of_the_code_for_more_does_not_matter() => await WholeAsync(script => script.MoreCode = "7");

    [TestMethod]
    public async Task Two_replays_at_once_do_not_mix()
    {
        using FeedRig rig = await ReadyAsync(_ => { });
        Task<HistoryLoad> first = LoadAsync(rig);
        Task<HistoryLoad> second = LoadAsync(rig);
        AssertWhole(await FinishedAsync(rig, first));
        AssertWhole(await FinishedAsync(rig, second));
    }

    [TestMethod]
    public void Two_bars_for_one_time_are_a_conflict_and_an_equal_one_is_a_repeat()
    {
        Bar[] bars = Expected();
        var collector = new BarCollector(bars[0].EndUtcTicks, bars[20].EndUtcTicks);
        foreach (Bar bar in bars) collector.Add(bar);
        collector.Add(bars[5]);
        collector.Add(new Bar(bars[6].EndUtcTicks, 1, 2, 0.5, 1, 7, 1));
        collector.Add(new Bar(bars[7].EndUtcTicks, 1, 0, 2, 1, 7, 1));
        Assert.AreEqual(1, collector.Repeats);
        Assert.AreEqual(1, collector.Conflicts);
        Assert.AreEqual(1, collector.Unsound);
        Assert.AreEqual(bars.Length - 20, collector.Outside);
        Bar[] kept = collector.ToArray();
        Assert.HasCount(20, kept);
        Assert.IsTrue(kept[5].SameAs(bars[6]), "the first of two is kept");
    }

    /// <summary>The minute was asked for while it went on, and again with the next page.</summary>
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Of_a_bar_that_comes_twice_the_fuller_is_kept(bool comesFirst)
    {
        const long End = 1_000_000;
        Bar half = new(End, 10, 11, 9, 10.5, 40, 4), whole = new(End, 10, 12, 9, 11.5, 100, 9);
        Bar other = new(End, 20, 21, 19, 20, 70, 7);
        var collector = new BarCollector(0, End);
        collector.Add(comesFirst ? whole : half);
        collector.Add(comesFirst ? half : whole);
        Assert.AreEqual(1, collector.Grown);
        Assert.AreEqual(0, collector.Conflicts);
        collector.Add(other);
        Assert.AreEqual(1, collector.Conflicts);
        Assert.IsTrue(collector.ToArray().Single().SameAs(whole));
    }

    [TestMethod]
    public async Task A_replay_that_is_never_answered_is_asked_for_again()
    {
        using FeedRig rig = await ReadyAsync(script => script.SilentReplays = 1);
        Task<HistoryLoad> load = LoadAsync(rig);
        await rig.UntilAsync(() => rig.Gateway.Received.Count(template => template == 202) == 1);
        await rig.Clock.ElapseAsync(TimeBarPager.Idle);
        AssertWhole(await FinishedAsync(rig, load));
    }

    [TestMethod]
    [DataRow("7", "no data", "no bars of GCZ3")]
    [DataRow("7", "reference data not available", "does not know this symbol")]
    [DataRow("7", "an error occurred while parsing data.", "could not serve")]
    [DataRow("6", "bad input", "bad input")]
    [DataRow("13", "permission denied", "Permission denied")]
    public async Task What_cannot_be_had_is_explained(string number, string text, string expected)
    {
        using FeedRig rig = await ReadyAsync(script => (script.EmptyReplays, script.EmptyCode) = (1_000, [number, text]));
        HistoryLoad load = await FinishedAsync(rig, LoadAsync(rig));
        Assert.IsEmpty(load.Bars);
        StringAssert.Contains(load.Reason, expected);
    }

    [TestMethod]
    public async Task Daily_bars_are_refused_before_anything_is_sent()
    {
        using FeedRig rig = await ReadyAsync(_ => { });
        HistoryLoad load = rig.Feed.History.Load(
            new HistoryRequest("GC 12-13", new BarInterval(86_400), 0, 1, 1), CancellationToken.None);
        StringAssert.Contains(load.Reason, "daily");
        Assert.AreEqual(0, rig.Gateway.Received.Count(template => template == 202));
    }

    [TestMethod]
    public async Task A_gap_that_history_cannot_fill_is_named_and_the_stream_goes_on()
    {
        Trade[] hour = GoldDay.Hour();
        using var rig = new FeedRig(hour, script => script.EmptyReplays = int.MaxValue);
        await rig.SubscribedAsync();
        await rig.PlayAsync(hour.Length / 2);
        await rig.ReconnectAsync(hour.Length / 5, rig.ResetAsync);
        await rig.PlayAsync(hour.Length);
        await rig.SettleAsync();
        FeedGap gap = rig.Feed.Report().Gaps.Single();
        Assert.AreEqual(NT8Bridge.Feeds.FeedGapState.Lost, gap.State);
        rig.AssertBars(
            GoldDay.Bars(hour).Where(bar => bar.EndUtcTicks <= gap.FromUtcTicks || bar.EndUtcTicks > gap.ToUtcTicks).ToArray());
    }

    private static async Task<FeedRig> WholeAsync(Action<GatewayScript> fault)
    {
        FeedRig rig = await ReadyAsync(fault);
        using (rig)
        {
            AssertWhole(await FinishedAsync(rig, LoadAsync(rig)));
            return rig;
        }
    }

    private static async Task<FeedRig> ReadyAsync(Action<GatewayScript> fault)
    {
        var rig = new FeedRig(GoldDay.Trades(), fault);
        await rig.SubscribedAsync();
        rig.Gateway.Position = GoldDay.Trades().Length;
        return rig;
    }

    /// <summary>All but the last bar, which is not over at the time of the last trade.</summary>
    private static Bar[] Expected()
    {
        Bar[] bars = GoldDay.Bars(GoldDay.Trades());
        return bars.Take(bars.Length - 1).ToArray();
    }

    private static Task<HistoryLoad> LoadAsync(FeedRig rig)
    {
        Bar[] bars = Expected();
        var request = new HistoryRequest(
            "GC 12-13", new BarInterval(30), bars[0].EndUtcTicks - 1, bars[bars.Length - 1].EndUtcTicks, bars.Length);
        return rig.LoadAsync(request);
    }

    private static async Task<HistoryLoad> FinishedAsync(FeedRig rig, Task<HistoryLoad> load)
    {
        await rig.UntilAsync(() => load.IsCompleted);
        return await load;
    }

    private static void AssertWhole(HistoryLoad load)
    {
        Bar[] expected = Expected();
        Assert.AreEqual(string.Empty, load.Reason);
        Assert.HasCount(expected.Length, load.Bars);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.IsTrue(expected[i].SameAs(load.Bars[i]), expected[i] + " but was " + load.Bars[i]);
            Assert.AreEqual(expected[i].TickCount, load.Bars[i].TickCount);
        }
    }
}
