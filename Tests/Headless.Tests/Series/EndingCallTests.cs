using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Tests.Series.BarsTypes;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>A live bar that one tick changes and ends is called with its final values before the next bar's first call.</summary>
[TestClass]
public sealed class EndingCallTests
{
    [TestMethod]
    public void A_range_bar_is_called_at_its_limit_before_the_next_bar()
    {
        CallRecorder script = Play(
            Made.Period(BarsPeriodType.Range, 4), Calculate.OnEachTick, Made.Ticks((100, 1), (100.5, 1), (101.5, 1)));
        CollectionAssert.AreEqual(new[] { "0 100 1 first", "0 100.5 2", "0 101 2", "1 101.5 1 first" }, script.Calls);
    }

    [TestMethod]
    public void A_renko_brick_is_called_at_its_end_before_the_next_bar()
    {
        CallRecorder script = Play(
            Made.Period(BarsPeriodType.Renko, 4), Calculate.OnEachTick, Made.Ticks((100, 1), (100.5, 1), (102.25, 7)));
        CollectionAssert.AreEqual(
            new[] { "0 100 1 first", "0 100.5 2", "0 101 2", "1 102 0 first", "2 102.25 7 first" }, script.Calls);
    }

    [TestMethod]
    public void A_volume_bar_is_called_when_a_trade_fills_it()
    {
        CallRecorder script = Play(
            Made.Period(BarsPeriodType.Volume, 5), Calculate.OnEachTick, Made.Ticks((100, 3), (100, 4)));
        CollectionAssert.AreEqual(new[] { "0 100 3 first", "0 100 5", "1 100 2 first" }, script.Calls);
    }

    [TestMethod]
    public void With_OnPriceChange_only_a_close_that_moved_is_called_again()
    {
        CallRecorder volume = Play(
            Made.Period(BarsPeriodType.Volume, 5), Calculate.OnPriceChange, Made.Ticks((100, 3), (100, 4)));
        CollectionAssert.AreEqual(new[] { "0 100 3 first", "1 100 2 first" }, volume.Calls);
        CallRecorder range = Play(
            Made.Period(BarsPeriodType.Range, 4), Calculate.OnPriceChange, Made.Ticks((100, 1), (101.5, 1)));
        CollectionAssert.AreEqual(new[] { "0 100 1 first", "0 101 1", "1 101.5 1 first" }, range.Calls);
    }

    [TestMethod]
    public void A_bar_that_the_next_tick_leaves_alone_is_not_called_again()
    {
        CallRecorder script = Play(
            Made.Period(BarsPeriodType.Tick, 2), Calculate.OnEachTick, Made.Ticks((100, 1), (101, 1), (102, 1)));
        CollectionAssert.AreEqual(new[] { "0 100 1 first", "0 101 2", "1 102 1 first" }, script.Calls);
    }

    [TestMethod]
    public void Every_bar_and_what_is_hosted_on_it_ends_on_its_close()
    {
        BarsPeriod[] periods =
        [
            Made.Period(BarsPeriodType.Renko, 4), Made.Period(BarsPeriodType.Range, 8), Made.Period(BarsPeriodType.Volume, 50),
            Made.Period(BarsPeriodType.Tick, 9), Market.Seconds(30),
        ];
        foreach (BarsPeriod period in periods)
        {
            CallRecorder script = Play(period, Calculate.OnEachTick, Market.Ticks(6_000, 5));
            BarsSeries bars = script.BarsArray[0].BarsSeries;
            Assert.IsGreaterThan(40, bars.Count, period.ToString());
            double[] closes = [.. Enumerable.Range(0, bars.Count).Select(bars.GetClose)];
            CollectionAssert.AreEqual(closes, script.LastCloses, period.ToString());
            CollectionAssert.AreEqual(closes, script.LastAverages, period.ToString());
        }
    }

    private static CallRecorder Play(BarsPeriod period, Calculate calculate, Tick[] ticks)
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        var session = new ChartSession(
            Market.Request<CallRecorder>(PriceHistory.OfTicks(instrument, ticks), host, period, ("Calculate", calculate)),
            ticks[0].UtcTicks);
        Assert.IsTrue(session.Start());
        session.OnTicks(instrument, ticks);
        Assert.IsTrue(session.Stop(), session.Fault?.Exception.ToString());
        return (CallRecorder)session.Script;
    }
}

public class CallRecorder : Strategy
{
    private SMA _average = null!;

    internal List<string> Calls { get; } = new();

    internal List<double> LastCloses { get; } = new();

    internal List<double> LastAverages { get; } = new();

    protected override void OnStateChange()
    {
        if (State == State.DataLoaded) _average = SMA(1);
    }

    protected override void OnBarUpdate()
    {
        Calls.Add(FormattableString.Invariant($"{CurrentBar} {Close[0]} {Volume[0]}{(IsFirstTickOfBar ? " first" : "")}"));
        if (LastCloses.Count <= CurrentBar)
        {
            LastCloses.Add(0);
            LastAverages.Add(0);
        }

        LastCloses[CurrentBar] = Close[0];
        LastAverages[CurrentBar] = _average[0];
    }
}
