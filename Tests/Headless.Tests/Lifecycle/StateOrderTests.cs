using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Lifecycle;

[TestClass]
public sealed class StateOrderTests
{
    [TestMethod]
    public void A_backtest_ends_after_history()
    {
        var script = (StateRecorder)Market.Backtest<StateRecorder>(Market.Walk(30, 1)).Script;
        CollectionAssert.AreEqual(
            new[] { State.SetDefaults, State.Configure, State.DataLoaded, State.Historical, State.Terminated }, script.Seen);
        Assert.AreEqual(30, script.Bars);
    }

    [TestMethod]
    public void A_chart_session_goes_through_transition_to_realtime()
    {
        HostContext host = Market.Host();
        var instrument = Market.Instrument(host);
        Tick[] ticks = Market.Ticks(2_000, 2);
        long live = ticks[1_000].UtcTicks;
        var session = new ChartSession(Market.Request<StateRecorder>(PriceHistory.OfTicks(instrument, ticks), host), live);
        Assert.IsTrue(session.Start());
        Assert.IsTrue(session.OnTicks(instrument, ticks.Where(t => t.UtcTicks >= live).ToArray()));
        Assert.IsTrue(session.Stop());
        CollectionAssert.AreEqual(
            new[]
            {
                State.SetDefaults, State.Configure, State.DataLoaded,
                State.Historical, State.Transition, State.Realtime, State.Terminated,
            },
            ((StateRecorder)session.Script).Seen);
        Assert.IsGreaterThan(5, session.LiveBars);
    }

    [TestMethod]
    public void The_running_instance_is_a_clone_with_the_properties_of_the_configured_one()
    {
        BacktestRun run = Market.Backtest<StateRecorder>(Market.Walk(3, 1), ("Threshold", "2.5"), ("Count", 7));
        var script = (StateRecorder)run.Script;
        Assert.AreEqual(2.5, script.Threshold);
        Assert.AreEqual(7, script.Count);
        Assert.AreEqual(0, script.Hidden, "a property that is not browsable is not copied");
    }

    [TestMethod]
    public void An_unknown_property_is_named_with_the_known_ones()
    {
        var exception =
            Assert.ThrowsExactly<ArgumentException>(() => Market.Backtest<StateRecorder>(Market.Walk(3, 1), ("Treshold", 2)));
        StringAssert.Contains(exception.Message, "Treshold");
        StringAssert.Contains(exception.Message, "Threshold");
    }

    [TestMethod]
    public void An_exception_ends_the_script_and_says_where()
    {
        BacktestRun run = Market.Backtest<Thrower>(Market.Walk(30, 1));
        Assert.IsNotNull(run.Fault);
        Assert.AreEqual(State.Historical, run.Fault.State);
        Assert.AreEqual(12, run.Fault.Bar);
        Assert.AreEqual(Market.Start.AddMinutes(13), run.Fault.Time);
        StringAssert.Contains(run.Fault.Exception.StackTrace, nameof(Thrower));
        Assert.AreEqual(State.Terminated, run.Script.State);
        Assert.AreEqual(13, run.BarsProcessed);
    }

    [TestMethod]
    public void Reading_before_the_first_bar_says_how_far_back_is_allowed()
    {
        BacktestRun run = Market.Backtest<ReadsTooFar>(Market.Walk(30, 1));
        Assert.IsInstanceOfType<ArgumentOutOfRangeException>(run.Fault!.Exception);
        Assert.AreEqual(0, run.Fault.Bar);
        StringAssert.Contains(run.Fault.Exception.Message, "from 0 to 0");
    }
}

public class StateRecorder : Strategy
{
    internal List<State> Seen { get; } = new();

    public new int Bars { get; private set; }

    [NinjaScriptProperty]
    public double Threshold { get; set; }

    [NinjaScriptProperty]
    public new int Count { get; set; }

    [System.ComponentModel.Browsable(false)]
    public int Hidden { get; set; }

    protected override void OnStateChange()
    {
        Seen.Add(State);
        if (State == State.SetDefaults) Threshold = 1;
    }

    protected override void OnBarUpdate() => Bars++;
}

public class Thrower : Strategy
{
    protected override void OnBarUpdate()
    {
        if (CurrentBar == 12) throw new InvalidOperationException("at twelve");
    }
}

public class ReadsTooFar : Strategy
{
    protected override void OnBarUpdate() => Print(Close[1]);
}
