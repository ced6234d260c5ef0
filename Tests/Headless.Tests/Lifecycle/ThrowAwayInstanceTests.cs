using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Tests.Lifecycle;

/// <summary>The instance that takes the parameters and ends before its clone runs.</summary>
[TestClass]
public sealed class ThrowAwayInstanceTests
{
    [TestMethod]
    public void What_it_throws_as_it_ends_is_logged_and_the_run_goes_on()
    {
        HostContext host = Market.Host();
        var run = new BacktestRun(Market.Request<EndsWithoutData>(
            PriceHistory.OfBars(Market.Instrument(host), Market.MinuteBars(Market.Walk(30, 3)), 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.Message);
        Assert.AreEqual(30, run.BarsProcessed);
        string line = ((ScriptJournal)host.Output).Texts(OutputKind.Log).Single();
        StringAssert.Contains(line, "'EndsWithoutData': Error on calling 'OnStateChange' method on bar -1 in State.Terminated");
    }
}

/// <summary>Lets go in Terminated of what only DataLoaded made, as published scripts do.</summary>
public class EndsWithoutData : Strategy
{
    private Series<double>? _kept;

    protected override void OnStateChange()
    {
        if (State == State.DataLoaded) _kept = new Series<double>(this);
        else if (State == State.Terminated && _kept!.Count == 0) throw new InvalidOperationException("no bars");
    }
}
