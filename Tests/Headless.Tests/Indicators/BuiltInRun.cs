using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Runs a built-in indicator on its own and compares its plots with plain calculations.</summary>
internal static class BuiltInRun
{
    /// <summary>Over closed bars, as in history.</summary>
    internal static NinjaScriptBase OverBars(BuiltInCase test, Bar[] bars, int minutes = 1)
    {
        HostContext host = Market.Host();
        var run = new BacktestRun(Request(test, PriceHistory.OfBars(Market.Instrument(host), bars, 60 * minutes), host) with
        {
            Period = Market.Minutes(minutes),
        });
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        return run.Script;
    }

    /// <summary>Over the closed bars of ticks, as in history.</summary>
    internal static NinjaScriptBase OverTicks(BuiltInCase test, Tick[] ticks)
    {
        HostContext host = Market.Host();
        var run = new BacktestRun(Request(test, PriceHistory.OfTicks(Market.Instrument(host), ticks), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        return run.Script;
    }

    /// <summary>Over the closed bars of a type that the ticks make.</summary>
    internal static NinjaScriptBase OverBarsOf(BuiltInCase test, Tick[] ticks, BarsPeriod period)
    {
        HostContext host = Market.Host();
        var run = new BacktestRun(Request(test, PriceHistory.OfTicks(Market.Instrument(host), ticks), host) with
        {
            Period = period,
        });
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        return run.Script;
    }

    /// <summary>As if live, with the first third of the ticks as history.</summary>
    internal static NinjaScriptBase TickByTick(BuiltInCase test, Tick[] ticks, Calculate calculate)
    {
        HostContext host = Market.Host();
        Instrument instrument = Market.Instrument(host);
        long live = ticks[ticks.Length / 3].UtcTicks;
        (string Name, object Value)[] parameters = test.Parameters.Append((nameof(Calculate), calculate)).ToArray();
        var session = new ChartSession(
            Request(test with { Parameters = parameters }, PriceHistory.OfTicks(instrument, ticks), host), live);
        Assert.IsTrue(session.Start(), session.Fault?.ToString());
        Assert.IsTrue(session.OnTicks(instrument, ticks.Where(t => t.UtcTicks >= live).ToArray()), session.Fault?.ToString());
        Assert.IsTrue(session.CloseFormingBars());
        Assert.IsTrue(session.Stop());
        Assert.IsGreaterThan(50, session.LiveBars);
        return session.Script;
    }

    internal static PlainBars BarsOf(NinjaScriptBase script, int series = 0)
    {
        NinjaTrader.Data.Bars bars = script.BarsArray[series];
        int[] all = Enumerable.Range(0, script.CurrentBars[series] + 1).ToArray();
        return new PlainBars(
            all.Select(bars.GetTime).ToArray(), all.Select(bars.GetOpen).ToArray(), all.Select(bars.GetHigh).ToArray(),
            all.Select(bars.GetLow).ToArray(), all.Select(bars.GetClose).ToArray(),
            all.Select(i => (double)bars.GetVolume(i)).ToArray());
    }

    internal static void AssertPlots(BuiltInCase test, NinjaScriptBase script)
    {
        PlainBars bars = BarsOf(script);
        double[][] wanted = test.Plain(bars);
        Assert.HasCount(wanted.Length, script.Values, "plots");
        for (int plot = 0; plot < wanted.Length; plot++)
        {
            for (int bar = 0; bar < bars.Count; bar++)
            {
                bool isSet = script.Values[plot].IsValidDataPointAt(bar);
                double value = script.Values[plot].GetValueAt(bar), want = wanted[plot][bar];
                bool isEqual = double.IsNaN(want)
                    ? !isSet || double.IsNaN(value)
                    : isSet && (value.Equals(want) || Math.Abs(value - want) <= 1e-8 * Math.Max(1, Math.Abs(want)));
                if (!isEqual)
                {
                    Assert.Fail(
                        $"{test}, plot {plot} ({script.Plots[plot].Name}), bar {bar}: "
                        + $"{(isSet ? value : "not set")}, wanted {want}");
                }
            }
        }
    }

    private static RunRequest Request(BuiltInCase test, PriceHistory history, HostContext host) => new()
    {
        Script = test.Indicator,
        Instrument = history.Instrument,
        Period = Market.Minutes(1),
        Store = new SeriesStore(history),
        Host = host,
        Parameters = new Dictionary<string, object>(
            test.Parameters.Select(p => new KeyValuePair<string, object>(p.Name, p.Value))),
    };
}
