using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series;

[TestClass]
public sealed class MultiSeriesTests
{
    [TestMethod]
    public void At_equal_stamps_the_primary_comes_first_then_the_others_in_their_order()
    {
        var script = (EventRecorder)Market.Backtest<EventRecorder>(Market.Walk(20, 3)).Script;
        string[] atTen = script.Events.Where(e => e.Time == Market.Start.AddMinutes(10)).Select(e => $"{e.Series}:{e.Bar}")
            .ToArray();
        CollectionAssert.AreEqual(new[] { "0:9", "1:1", "2:0" }, atTen);
        CollectionAssert.AreEqual(script.Events.OrderBy(e => e.Time).ThenBy(e => e.Series).ToArray(), script.Events);
    }

    [TestMethod]
    public void A_series_shows_minus_one_until_its_first_bar()
    {
        var script = (EventRecorder)Market.Backtest<EventRecorder>(Market.Walk(20, 3)).Script;
        Assert.IsTrue(script.Events.Where(e => e.Time < Market.Start.AddMinutes(5)).All(e => e.CurrentBars[1] == -1));
        EventRecorder.Seen first = script.Events.First(e => e.Series == 1);
        Assert.AreEqual(0, first.CurrentBars[1]);
        Assert.AreEqual(-1, first.CurrentBars[2]);
    }

    [TestMethod]
    public void A_secondary_series_never_shows_a_value_from_the_future()
    {
        int looked = 0;
        for (int seed = 0; seed < 8; seed++)
        {
            double[] closes = Market.Walk(300, seed);
            var script = (EventRecorder)Market.Backtest<EventRecorder>(closes).Script;
            foreach (EventRecorder.Seen seen in script.Events.Where(e => e.FiveMinuteClose is not null))
            {
                DateTime stamp = seen.FiveMinuteTime!.Value;
                Assert.IsLessThanOrEqualTo(seen.Time, stamp);
                int last = (int)(stamp - Market.Start).TotalMinutes - 1;
                Assert.AreEqual(closes[last], seen.FiveMinuteClose!.Value);
                looked++;
            }
        }

        Assert.IsGreaterThan(1_000, looked);
    }

    [TestMethod]
    public void History_and_playback_of_the_same_ticks_make_the_same_bars()
    {
        BarsPeriod[] periods =
        [
            Market.Seconds(30), Market.Minutes(5), new() { BarsPeriodType = BarsPeriodType.Tick, Value = 7 },
            new() { BarsPeriodType = BarsPeriodType.Volume, Value = 25 },
            new() { BarsPeriodType = BarsPeriodType.Range, Value = 4 },
            new() { BarsPeriodType = BarsPeriodType.Renko, Value = 3 },
            // Over minutes they differ: history takes the average of the last minute, a live bar the last price.
            new()
            {
                BarsPeriodType = BarsPeriodType.HeikenAshi, BaseBarsPeriodType = BarsPeriodType.Second, BaseBarsPeriodValue = 120,
            },
            new()
            {
                BarsPeriodType = BarsPeriodType.LineBreak, Value = 2,
                BaseBarsPeriodType = BarsPeriodType.Tick, BaseBarsPeriodValue = 5,
            },
            new()
            {
                BarsPeriodType = BarsPeriodType.Kagi, Value = 3,
                BaseBarsPeriodType = BarsPeriodType.Tick, BaseBarsPeriodValue = 5,
            },
        ];
        foreach (BarsPeriod period in periods)
        {
            string[] history = BarsOf(period, ticks => ticks.Length);
            string[] half = BarsOf(period, ticks => ticks.Length / 2);
            string[] live = BarsOf(period, _ => 1);
            Assert.IsGreaterThan(40, history.Length, period.ToString());
            // The last bar of a history may still be forming, while a live run closes that bar at the end of the data.
            CollectionAssert.AreEqual(history.SkipLast(1).ToArray(), live.Take(history.Length - 1).ToArray(), period.ToString());
            CollectionAssert.AreEqual(live, half, period.ToString());
        }
    }

    private static string[] BarsOf(BarsPeriod period, Func<Tick[], int> historyCount)
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        Tick[] ticks = Market.Ticks(8_000, 11);
        int split = historyCount(ticks);
        long from = split == ticks.Length ? ticks[^1].UtcTicks + 1 : ticks[split].UtcTicks;
        var session = new ChartSession(Market.Request<BarRecorder>(PriceHistory.OfTicks(instrument, ticks), host, period), from);
        Assert.IsTrue(session.Start());
        session.OnTicks(instrument, ticks.Where(t => t.UtcTicks >= from).ToArray());
        session.CloseFormingBars();
        Assert.IsTrue(session.Stop(), session.Fault?.Exception.ToString());
        return ((BarRecorder)session.Script).Closed.ToArray();
    }
}

public class EventRecorder : Strategy
{
    internal List<Seen> Events { get; } = new();

    protected override void OnStateChange()
    {
        if (State != State.Configure) return;
        AddDataSeries(BarsPeriodType.Minute, 5);
        AddDataSeries(BarsPeriodType.Minute, 10);
    }

    protected override void OnBarUpdate() => Events.Add(new Seen(
        Time[0], BarsInProgress, CurrentBar, (int[])CurrentBars.Clone(),
        CurrentBars[1] < 0 ? null : Closes[1][0], CurrentBars[1] < 0 ? null : Times[1][0]));

    internal sealed record Seen(
        DateTime Time, int Series, int Bar, int[] CurrentBars, double? FiveMinuteClose, DateTime? FiveMinuteTime);
}

public class BarRecorder : Strategy
{
    internal List<string> Closed { get; } = new();

    protected override void OnBarUpdate() =>
        Closed.Add($"{CurrentBar} {Time[0]:HH:mm:ss.fff} {Open[0]} {High[0]} {Low[0]} {Close[0]} {Volume[0]}");
}
