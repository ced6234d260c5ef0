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

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>Bars types of scripts, held by the store and run in history and live.</summary>
[TestClass]
public sealed class ScriptBarsTypeTests
{
    [TestMethod]
    public void A_type_is_found_by_class_and_name_and_makes_the_series_of_its_number()
    {
        var catalog = new BarsTypeCatalog();
        catalog.Add(typeof(TwoBackBarsType));
        catalog.Add(typeof(TwoBackBarsType));
        foreach (string name in new[] { "TwoBackBarsType", "two back" })
        {
            BarsPeriod period = catalog.PeriodOf(name, 7);
            Assert.AreEqual((TwoBackBarsType.Number, 7, 5), ((int)period.BarsPeriodType, period.Value, period.Value2));
            Assert.AreEqual("7 Two back", period.ToString());
        }

        Assert.AreEqual(3, catalog.PeriodOf("TwoBackBarsType", null).Value, "ApplyDefaultValue");
        BarsType made = catalog.Create(catalog.PeriodOf("TwoBackBarsType", 7))!;
        Assert.AreEqual(State.Active, made.State);
        Assert.AreEqual(7, ((TwoBackBarsType)made).ValueInConfigure);
    }

    [TestMethod]
    public void What_is_wrong_with_a_type_is_told_when_it_is_asked_for()
    {
        var catalog = new BarsTypeCatalog();
        catalog.Add(typeof(FaultyDefaultsBarsType));
        catalog.Add(typeof(NumberlessBarsType));
        ArgumentException unknown = Assert.ThrowsExactly<ArgumentException>(() => catalog.PeriodOf("FaultyDefaultsBarsType", 1));
        Assert.AreEqual(
            "The host makes no bars of type 'FaultyDefaultsBarsType'; there are Range, Renko, HeikenAshi, Kagi, LineBreak, "
            + "PointAndFigure, Volumetric, NumberlessBarsType; FaultyDefaultsBarsType failed in State.SetDefaults: no defaults",
            unknown.Message);
        ArgumentException numberless = Assert.ThrowsExactly<ArgumentException>(() => catalog.PeriodOf("NumberlessBarsType", 1));
        StringAssert.Contains(numberless.Message, "has the number of Minute bars");
        NotSupportedException none = Assert.ThrowsExactly<NotSupportedException>(
            () => catalog.Create(Made.Period((BarsPeriodType)4711, 1)));
        StringAssert.Contains(none.Message, "makes no bars of type 4711");
        catalog.Add(typeof(TwoBackBarsType));
        catalog.Add(typeof(SameNumberBarsType));
        NotSupportedException two = Assert.ThrowsExactly<NotSupportedException>(
            () => catalog.Create(Made.Period((BarsPeriodType)TwoBackBarsType.Number, 1)));
        StringAssert.Contains(two.Message, "SameNumberBarsType");
    }

    [TestMethod]
    public void An_exception_names_the_type_and_the_data_point()
    {
        HostContext host = Market.Host();
        var history = PriceHistory.OfTicks(Market.Instrument(host), Made.Ticks((100, 1), (TwoBackBarsType.Fault, 1)));
        RunRequest request = Market.Request<TwoBackRecorder>(
            history, host, Made.Period((BarsPeriodType)TwoBackBarsType.Number, 1));
        request.Store.BarsTypes.Add(typeof(TwoBackBarsType));
        var run = new BacktestRun(request);
        Assert.IsFalse(run.Run());
        StringAssert.Contains(
            run.Fault!.Exception.Message,
            "The bars type 'Two back' failed at the data point of 2024-03-04 10:00:01 UTC: a fault");
    }

    [TestMethod]
    public void Bars_that_a_type_takes_back_are_called_again_and_hosted_indicators_go_back_too()
    {
        // At 99 the two newest bars, of which one had closed, make room for one.
        TwoBackRecorder live = Play(Calculate.OnBarClose, 1);
        CollectionAssert.AreEqual(
            new[] { "0:100 100", "1:101 100.5", "1:99 99.5", "2:103 101", "3:104 103.5" }, live.Calls);
        TwoBackRecorder history = Play(Calculate.OnBarClose, 6);
        CollectionAssert.AreEqual(new[] { "0:100 100", "1:99 99.5", "2:103 101", "3:104 103.5" }, history.Calls);
    }

    private static TwoBackRecorder Play(Calculate calculate, int ticksOfHistory)
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        Tick[] ticks = Made.Ticks((100, 1), (101, 1), (102, 1), (TwoBackBarsType.TakesBack, 1), (103, 1), (104, 1));
        long from = ticks[ticksOfHistory - 1].UtcTicks + 1;
        RunRequest request = Market.Request<TwoBackRecorder>(
            PriceHistory.OfTicks(instrument, ticks), host, Made.Period((BarsPeriodType)TwoBackBarsType.Number, 1),
            ("Calculate", calculate));
        request.Store.BarsTypes.Add(typeof(TwoBackBarsType));
        var session = new ChartSession(request, from);
        Assert.IsTrue(session.Start(), session.Fault?.Exception.ToString());
        session.OnTicks(instrument, ticks.Where(tick => tick.UtcTicks >= from).ToArray());
        session.CloseFormingBars();
        Assert.IsTrue(session.Stop(), session.Fault?.Exception.ToString());
        return (TwoBackRecorder)session.Script;
    }
}

/// <summary>A bar for every tick; one price takes the two newest away first, another fails.</summary>
public class TwoBackBarsType : BarsType
{
    internal const int Number = 70_001;
    internal const double TakesBack = 99;
    internal const double Fault = 13;

    internal int ValueInConfigure { get; private set; }

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Two back";
            BarsPeriod = new BarsPeriod { BarsPeriodType = (BarsPeriodType)Number };
            BuiltFrom = BarsPeriodType.Tick;
        }
        else if (State == State.Configure)
        {
            ValueInConfigure = BarsPeriod.Value;
        }
    }

    public override void ApplyDefaultValue(BarsPeriod period) => (period.Value, period.Value2) = (3, 5);

    protected override void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
        if (close == Fault) throw new InvalidOperationException("a fault");
        for (int i = 0; i < 2 && close == TakesBack; i++) RemoveLastBar(bars);
        AddBar(bars, open, high, low, close, time, volume);
    }
}

public class SameNumberBarsType : TwoBackBarsType
{
}

public class FaultyDefaultsBarsType : BarsType
{
    protected override void OnStateChange() => throw new InvalidOperationException("no defaults");
}

public class NumberlessBarsType : BarsType
{
}

public class TwoBackRecorder : Strategy
{
    private SMA _average = null!;

    internal List<string> Calls { get; } = new();

    protected override void OnStateChange()
    {
        if (State == State.DataLoaded) _average = SMA(2);
    }

    protected override void OnBarUpdate() =>
        Calls.Add(FormattableString.Invariant($"{CurrentBar}:{Close[0]} {_average[0]}"));
}
