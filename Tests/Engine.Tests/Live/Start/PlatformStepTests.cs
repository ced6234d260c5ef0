using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live.Start;

[TestClass]
public sealed class PlatformStepTests
{
    [TestMethod]
    [DataRow(0, false, "the chart holds no bars")]
    [DataRow(1, true, "")]
    [DataRow(2, true, "")]
    public void The_start_says_whether_the_chart_has_bars(int bars, bool succeeded, string detail)
    {
        var live = new LiveEngine(
            new TradingEngine(new EngineOptions(), SignalModel.Default(), Gold.Calendar), new LiveOptions(),
            Array.Empty<IHistorySource>(), null, null, new GivenClock(() => Gold.Bars[bars].EndUtcTicks));
        live.Start("GC 12-13");
        for (int i = 0; i < bars; i++) live.OnPlatformBar(Gold.Bars[i]);
        live.EndPlatformHistory();

        StartupStep step = live.Report.Steps.Single(one => one.Name == "platform history");
        Assert.AreEqual((bars, succeeded, detail), (step.Bars, step.Succeeded, step.Detail));
    }
}
