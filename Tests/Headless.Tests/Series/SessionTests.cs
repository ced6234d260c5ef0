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
public sealed class SessionTests
{
    // 2024-03-05 is in winter time: gold trades 18:00 to 17:00 New York, that is 23:00 to 22:00 UTC.
    private static readonly DateTime Monday22 = new(2024, 3, 4, 21, 0, 0);

    [TestMethod]
    public void Bars_are_counted_from_the_sessions_begin_and_clipped_at_its_end()
    {
        string[] stamps = Ran(Market.Minutes(45)).Stamps.Select(t => t.ToString("dd HH:mm")).ToArray();
        // The session of the 4th began at 23:00 on the 3rd: 45-minute stamps at 21:30 and, clipped, 22:00; then from 23:00.
        CollectionAssert.AreEqual(new[] { "04 21:30", "04 22:00", "04 23:45", "05 00:30", "05 01:15" }, stamps.Take(5).ToArray());
    }

    [TestMethod]
    public void The_first_and_last_bar_of_a_session_are_known()
    {
        SessionReader script = Ran(Market.Minutes(30));
        CollectionAssert.AreEqual(new[] { "04 21:30", "04 23:30" }, script.Firsts.Select(t => t.ToString("dd HH:mm")).ToArray());
        CollectionAssert.AreEqual(new[] { "04 22:00" }, script.Lasts.Select(t => t.ToString("dd HH:mm")).ToArray());
    }

    [TestMethod]
    public void The_iterator_tells_begin_end_and_trading_day()
    {
        SessionReader script = Ran(Market.Minutes(30));
        CollectionAssert.AreEqual(
            new[] { "03 23:00 04 22:00 2024-03-04", "04 23:00 05 22:00 2024-03-05" }, script.Sessions.Distinct().ToArray());
    }

    [TestMethod]
    public void A_day_bar_comes_after_the_last_bar_of_its_day()
    {
        var script = (DayReader)Backtest<DayReader>(Market.Minutes(30)).Script;
        Assert.AreEqual("04 22:00 bar 0 of 2024-03-04", script.Seen);
        Assert.AreEqual(Closes()[59], script.Close0);
    }

    [TestMethod]
    public void An_earlier_trading_day_is_put_together_from_its_bars()
    {
        SessionReader script = Ran(Market.Minutes(30));
        Assert.AreEqual(Closes()[59], script.PriorClose);
        Assert.IsTrue(script.NoDayBefore);
    }

    [TestMethod]
    public void Every_built_in_instrument_has_its_sessions()
    {
        HostContext host = Market.Host();
        string[] names =
            "ES NQ YM RTY MES MNQ MYM M2K GC MGC SI HG CL MCL NG ZB ZN ZF ZT 6E 6J 6B 6A ZC ZS ZW BTC MBT".Split(' ');
        foreach (string name in names)
        {
            MasterInstrument product = host.Instruments.Find(name + " 06-24")!.MasterInstrument;
            Assert.IsGreaterThan(0, product.TradingHours.Sessions.Count, name);
            Assert.AreEqual(product.TickSize, product.RoundToTickSize(product.TickSize), 1e-12, name);
        }

        Assert.AreEqual(12.5, host.Instruments.Find("ES 06-24")!.MasterInstrument is var es ? es.TickSize * es.PointValue : 0);
        Assert.AreEqual(new DateTime(2013, 12, 1), host.Instruments.Find("GC 12-13")!.Expiry);
        Assert.IsNull(host.Instruments.Find("NOSUCH 01-24"));
    }

    private static double[] Closes() => Market.Walk(240, 31);

    private static SessionReader Ran(BarsPeriod period)
    {
        BacktestRun run = Backtest<SessionReader>(period);
        Assert.IsNull(run.Fault, run.Fault?.Exception.ToString());
        return (SessionReader)run.Script;
    }

    /// <summary>One-minute bars of gold from 21:00 to 22:00 and, after the break, from 23:00 on.</summary>
    private static BacktestRun Backtest<TScript>(BarsPeriod period)
    {
        HostContext host = Market.Host();
        Instrument gold = host.Instruments.Find("GC 04-24")!;
        Bar[] bars = Market.MinuteBars(Closes())
            .Select((b, i) => new Bar(
                Monday22.AddMinutes(i + 1 + (i >= 60 ? 60 : 0)).Ticks, b.Open, b.High, b.Low, b.Close, b.Volume, 1))
            .ToArray();
        var run = new BacktestRun(Market.Request<TScript>(PriceHistory.OfBars(gold, bars, 60), host, period));
        run.Run();
        return run;
    }
}

public class SessionReader : Strategy
{
    private SessionIterator _iterator = null!;

    internal List<DateTime> Stamps { get; } = new();

    internal List<DateTime> Firsts { get; } = new();

    internal List<DateTime> Lasts { get; } = new();

    internal List<string> Sessions { get; } = new();

    internal double PriorClose { get; private set; }

    internal bool NoDayBefore { get; private set; }

    protected override void OnStateChange()
    {
        if (State == State.DataLoaded) _iterator = new SessionIterator(Bars);
    }

    protected override void OnBarUpdate()
    {
        Stamps.Add(Time[0]);
        if (Bars.IsFirstBarOfSession) Firsts.Add(Time[0]);
        if (Bars.IsLastBarOfSession) Lasts.Add(Time[0]);
        if (_iterator.IsNewSession(Time[0], true)) _iterator.GetNextSession(Time[0], true);
        Sessions.Add(
            $"{_iterator.ActualSessionBegin:dd HH:mm} {_iterator.ActualSessionEnd:dd HH:mm} "
            + $"{_iterator.ActualTradingDayExchange:yyyy-MM-dd}");
        if (Bars.GetDayBar(1) is { } prior) PriorClose = prior.Close;
        NoDayBefore = Bars.GetDayBar(2) is null;
    }
}

public class DayReader : Strategy
{
    private DateTime _lastIntraday;

    internal string Seen { get; private set; } = "";

    internal double Close0 { get; private set; }

    protected override void OnStateChange()
    {
        if (State == State.Configure) AddDataSeries(BarsPeriodType.Day, 1);
    }

    protected override void OnBarUpdate()
    {
        if (BarsInProgress == 0) _lastIntraday = Time[0];
        if (BarsInProgress != 1 || CurrentBar != 0) return;
        Seen = $"{_lastIntraday:dd HH:mm} bar {CurrentBar} of {Time[0]:yyyy-MM-dd}";
        Close0 = Close[0];
    }
}
