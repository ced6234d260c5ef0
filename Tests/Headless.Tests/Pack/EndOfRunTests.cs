using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Startup;

namespace NT8Bridge.Headless.Tests.Pack;

/// <summary>NinjaTrader may end a strategy at any moment, also while it hands over a bar.</summary>
[TestClass]
public sealed class EndOfRunTests
{
    [TestMethod]
    public void Ended_in_the_midst_of_a_bar_it_stops_when_the_bar_is_taken()
    {
        using TemporaryFolder folder = new();
        using GoldChart chart = new(folder);
        ChartSession session = chart.Session("NT8BridgeStrategy");
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        LiveEngine live = ((dynamic)session.Script).Live;
        EnginePhase phase = EnginePhase.Idle;
        long inBar = 0;
        live.Engine.SignalEmitted += signal =>
        {
            inBar = signal.EndUtcTicks;
            session.Stop();
            phase = live.Phase;
        };
        foreach (Tick tick in GoldChart.Live(TimeSpan.Zero, TimeSpan.FromMinutes(2)))
        {
            if (!session.OnTick(chart.Instrument, tick)) break;
        }

        Assert.IsNull(session.Fault, session.Fault?.Message);
        Assert.AreEqual(EnginePhase.WarmingUp, phase, "inside the bar it goes on");
        Assert.AreEqual(EnginePhase.Stopped, live.Phase);
        Assert.AreEqual(string.Empty, live.SaveProblem);
        Assert.AreEqual(inBar, live.Engine.Window[0].EndUtcTicks);

        // What was saved is the state after that bar: the next run goes on from it.
        ChartSession next = chart.Session("NT8BridgeStrategy");
        Assert.IsTrue(next.Start(), next.Fault?.Message);
        Assert.IsTrue(next.OnTicks(chart.Instrument, GoldChart.Live(TimeSpan.Zero, TimeSpan.FromMinutes(2))), next.Fault?.Message);
        Assert.IsTrue(next.Stop(), next.Fault?.Message);
        Assert.IsNotEmpty(Directory.GetFiles(Path.Combine(folder.Path, "NT8Bridge", "playback"), "*", SearchOption.AllDirectories));
    }
}
