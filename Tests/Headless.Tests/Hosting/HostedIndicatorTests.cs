using System;
using System.Collections.Generic;
using System.Linq;
using System.Windows.Media;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Hosting;

[TestClass]
public sealed class HostedIndicatorTests
{
    [TestMethod]
    public void It_calculates_when_read_each_bar_once_and_none_before()
    {
        var script = (LazyReader)Market.Backtest<LazyReader>(Market.Walk(50, 5)).Script;
        Assert.AreEqual(0, script.CallsBeforeReading);
        CollectionAssert.AreEqual(Enumerable.Range(0, 31).ToArray(), script.Counted.Bars.Take(31).ToArray());
        Assert.HasCount(50, script.Counted.Bars);
    }

    [TestMethod]
    public void Its_own_prices_can_be_read_before_any_of_its_values_was()
    {
        double[] closes = Market.Walk(50, 5);
        BacktestRun run = Market.Backtest<PriceReader>(closes);
        Assert.IsNull(run.Fault, run.Fault?.Message);
        var script = (PriceReader)run.Script;
        for (int bar = 1; bar < 50; bar++)
        {
            Assert.AreEqual(closes[bar - 1], script.Opens0[bar], $"the open of bar {bar}");
            Assert.AreEqual(closes[bar], script.Inputs0[bar], $"the input at bar {bar}");
            Assert.AreEqual(bar, script.At[bar]);
        }
    }

    [TestMethod]
    public void The_cache_gives_the_same_one_for_the_same_parameters_and_input()
    {
        var script = (CacheReader)Market.Backtest<CacheReader>(Market.Walk(30, 6)).Script;
        Assert.IsTrue(script.SameForSame);
        Assert.IsTrue(script.SameForCloseAndDefault);
        Assert.IsTrue(script.OtherForOtherPeriod);
        Assert.IsTrue(script.OtherForOtherInput);
    }

    [TestMethod]
    public void An_indicator_on_an_indicator_sees_its_value_at_each_bar()
    {
        double[] closes = Market.Walk(120, 7);
        var script = (NestedReader)Market.Backtest<NestedReader>(closes).Script;
        double[] inner = Sma(closes, 5);
        double[] outer = Sma(inner, 3);
        for (int i = 0; i < closes.Length; i++) Assert.AreEqual(outer[i], script.Read[i], 1e-9, $"bar {i}");
    }

    [TestMethod]
    public void An_indicator_on_a_secondary_series_follows_that_series()
    {
        double[] closes = Market.Walk(100, 8);
        var script = (SecondaryReader)Market.Backtest<SecondaryReader>(closes).Script;
        double[] fives = closes.Where((_, i) => i % 5 == 4).ToArray();
        double[] expected = Sma(fives, 3);
        Assert.HasCount(20, script.Read);
        for (int i = 0; i < fives.Length; i++) Assert.AreEqual(expected[i], script.Read[i], 1e-9);
    }

    [TestMethod]
    public void Tick_by_tick_it_follows_the_forming_bar_and_ends_with_the_closed_value()
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        Tick[] ticks = Market.Ticks(3_000, 9);
        long live = ticks[500].UtcTicks;
        var session = new ChartSession(Market.Request<TickReader>(PriceHistory.OfTicks(instrument, ticks), host), live);
        Assert.IsTrue(session.Start());
        Assert.IsTrue(
            session.OnTicks(instrument, ticks.Where(t => t.UtcTicks >= live).ToArray()), session.Fault?.Exception.ToString());
        session.Stop();
        var script = (TickReader)session.Script;
        Assert.IsGreaterThan(1_000, script.Compared);
        Assert.AreEqual(0, script.Different);
    }

    [TestMethod]
    public void One_that_adds_a_series_its_host_lacks_is_refused_by_name()
    {
        BacktestRun run = Market.Backtest<HostOfGreedy>(Market.Walk(30, 6));
        StringAssert.Contains(run.Fault!.Exception.Message, "Greedy");
        StringAssert.Contains(run.Fault.Exception.Message, "repeat the AddDataSeries");
    }

    internal static double[] Sma(double[] values, int period)
    {
        double[] result = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
            result[i] = values.Skip(Math.Max(0, i - period + 1)).Take(Math.Min(period, i + 1)).Average();
        return result;
    }
}

public class Counting : Indicator
{
    internal List<int> Bars1 { get; } = new();

    internal new List<int> Bars => Bars1;

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) AddPlot(Brushes.Red, "Count");
    }

    protected override void OnBarUpdate()
    {
        Bars1.Add(CurrentBar);
        Value[0] = Close[0];
    }

    internal static Counting On(Indicator helper, ISeries<double> input)
    {
        Counting[] none = [];
        return new Hosting(helper).Take(input, ref none);
    }

    /// <summary>Reaches the protected factory as a generated region would.</summary>
    private sealed class Hosting : Indicator
    {
        internal Hosting(Indicator helper) => Parent = helper.Parent;

        internal Counting Take(ISeries<double> input, ref Counting[] cache) => CacheIndicator(new Counting(), input, ref cache);
    }
}

public class PriceReader : Strategy
{
    internal List<double> Opens0 { get; } = new();

    internal List<double> Inputs0 { get; } = new();

    internal List<int> At { get; } = new();

    protected override void OnBarUpdate()
    {
        // Each bar another instance, none of which has been read.
        Opens0.Add(SMA(3 + CurrentBar).Open[0]);
        Inputs0.Add(EMA(3 + CurrentBar).Input[0]);
        At.Add(WMA(3 + CurrentBar).CurrentBar);
    }
}

public class LazyReader : Strategy
{
    internal Counting Counted { get; private set; } = null!;

    internal int CallsBeforeReading { get; private set; }

    protected override void OnStateChange()
    {
        if (State == State.DataLoaded) Counted = Counting.On(indicator, Input);
    }

    protected override void OnBarUpdate()
    {
        if (CurrentBar < 30)
        {
            CallsBeforeReading = Counted.Bars.Count;
            return;
        }

        if (Counted[0] != Close[0] || Counted[1] != Close[1])
            throw new InvalidOperationException("a hosted value is not the host's");
    }
}

public class CacheReader : Strategy
{
    internal bool SameForSame { get; private set; }

    internal bool SameForCloseAndDefault { get; private set; }

    internal bool OtherForOtherPeriod { get; private set; }

    internal bool OtherForOtherInput { get; private set; }

    protected override void OnBarUpdate()
    {
        SMA first = SMA(10);
        SameForSame = ReferenceEquals(first, SMA(10));
        SameForCloseAndDefault = ReferenceEquals(first, SMA(Close, 10)) && ReferenceEquals(first, SMA(Bars, 10));
        OtherForOtherPeriod = !ReferenceEquals(first, SMA(11));
        OtherForOtherInput = !ReferenceEquals(first, SMA(High, 10)) && ReferenceEquals(SMA(High, 10), SMA(High, 10));
    }
}

public class NestedReader : Strategy
{
    internal List<double> Read { get; } = new();

    protected override void OnBarUpdate()
    {
        // The averages are first asked for at the last bar, so that both must be computed for all bars at once.
        if (CurrentBar == 119)
        {
            SMA outer = SMA(SMA(5), 3);
            for (int i = 119; i >= 0; i--) Read.Add(outer[i]);
        }
    }
}

public class SecondaryReader : Strategy
{
    internal List<double> Read { get; } = new();

    protected override void OnStateChange()
    {
        if (State == State.Configure) AddDataSeries(NinjaTrader.Data.BarsPeriodType.Minute, 5);
    }

    protected override void OnBarUpdate()
    {
        if (BarsInProgress == 1) Read.Add(SMA(BarsArray[1], 3)[0]);
    }
}

public class TickReader : Strategy
{
    internal int Compared { get; private set; }

    internal int Different { get; private set; }

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) Calculate = Calculate.OnEachTick;
    }

    protected override void OnBarUpdate()
    {
        if (CurrentBar < 4) return;
        double expected = (Close[0] + Close[1] + Close[2]) / 3;
        double before = (Close[1] + Close[2] + Close[3]) / 3;
        Compared++;
        if (Math.Abs(SMA(3)[0] - expected) > 1e-9 || Math.Abs(SMA(3)[1] - before) > 1e-9) Different++;
    }
}

public class Greedy : Indicator
{
    protected override void OnStateChange()
    {
        if (State == State.Configure) AddDataSeries(NinjaTrader.Data.BarsPeriodType.Minute, 15);
    }
}

public class HostOfGreedy : Strategy
{
    protected override void OnStateChange()
    {
        if (State != State.DataLoaded) return;
        Greedy[] cache = [];
        new Factory { Parent = this }.Make(ref cache);
    }

    private sealed class Factory : Indicator
    {
        internal void Make(ref Greedy[] cache) => CacheIndicator(new Greedy(), Input, ref cache);
    }
}
