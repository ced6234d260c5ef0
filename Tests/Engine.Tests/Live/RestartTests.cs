using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;
using NT8Bridge.Tests.History;

namespace NT8Bridge.Tests.Live;

/// <summary>Stopped in any phase and started again on the same files: the state of one clean pass, or no Ready.</summary>
[TestClass]
public sealed class RestartTests
{
    private const int First = LiveRun.First;

    [TestMethod]
    [DataRow(EnginePhase.Idle)]
    [DataRow(EnginePhase.Seeding)]
    [DataRow(EnginePhase.WarmingUp)]
    [DataRow(EnginePhase.Ready)]
    [DataRow(EnginePhase.Degraded)]
    public void A_restart_in_any_phase_ends_in_the_clean_state_and_never_in_an_early_ready(EnginePhase phase)
    {
        using var scratch = new ScratchFolder();
        long now = Gold.Bars[First].EndUtcTicks - TimeSpan.TicksPerSecond;
        int next = First;
        using (LiveEngine first = New(scratch, () => now))
        {
            if (phase != EnginePhase.Idle) first.Start("GC 12-13");
            if (phase > EnginePhase.Seeding) Platform(first, 0, First);
            if (phase == EnginePhase.WarmingUp) Live(first, 5);
            if (phase is EnginePhase.Ready or EnginePhase.Degraded) Live(first, 60);
            if (phase == EnginePhase.Degraded) first.OnStreamLost("test");
            Assert.AreEqual(phase, first.Phase);
            first.Stop();
            Assert.AreEqual("", first.SaveProblem);
            Assert.AreEqual(EnginePhase.Stopped, first.Phase);
        }

        // A minute later: the platform has an hour only, the files have what the first run left.
        now += TimeSpan.TicksPerMinute;
        while (Gold.Bars[next].EndUtcTicks <= now) next++;
        using LiveEngine second = New(scratch, () => now);
        second.Start("GC 12-13");
        Platform(second, next - 100, next);
        Live(second, 40);
        bool survives = phase >= EnginePhase.WarmingUp;
        Assert.AreEqual(survives ? EnginePhase.Ready : EnginePhase.WarmingUp, second.Phase);
        StartupStep snapshot = second.Report.Steps.Single(
            step => step.Name.EndsWith("engine.snapshot", StringComparison.Ordinal));
        Assert.AreEqual(survives, snapshot.Succeeded, snapshot.Detail);
        if (survives) Assert.AreEqual(LiveRun.Clean(next), Fingerprint.Of(second.Engine));

        void Live(LiveEngine live, int bars)
        {
            for (int i = 0; i < bars; i++, next++)
            {
                now = Gold.Bars[next].EndUtcTicks;
                live.OnLiveBar(Gold.Bars[next]);
            }
        }
    }

    private static LiveEngine New(ScratchFolder scratch, Func<long> now) => LiveEngine.WithFiles(
        new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar), new LiveOptions(), scratch.Path, "GC 12-13",
        Array.Empty<IHistorySource>(), new GivenClock(now));

    private static void Platform(LiveEngine live, int from, int to)
    {
        for (int i = from; i < to; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();
        live.WaitForSources();
    }
}
