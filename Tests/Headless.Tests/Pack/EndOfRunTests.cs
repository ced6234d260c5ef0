using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NT8Bridge.Display;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.History;
using NT8Bridge.Live;

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
        LiveEngine live = ((IEngineOwner)session.Script).Live!;
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

        // What was saved is the state after that bar.
        using MemoryStream state = new();
        using BinaryWriter writer = new(state);
        live.Engine.Save(writer);
        SnapshotFile file =
            new(new CacheLayout(Path.Combine(folder.Path, "NT8Bridge", "playback")), "GC 12-13", new BarInterval(30));
        CollectionAssert.AreEqual(state.ToArray(), file.Load(inBar, out string reason), reason);
    }
}
