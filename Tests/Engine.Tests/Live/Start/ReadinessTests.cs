using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Live.Start;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Live.Start;

[TestClass]
public sealed class ReadinessTests
{
    /// <summary>
    /// A mean of n bars of m minutes spans 2·n·m bars of half a minute; the window spans 480. The greatest decides, wherever it
    /// stands among the rules.
    /// </summary>
    [TestMethod]
    [DataRow("60m.sma20", "1m.sma20", 2400L)]
    [DataRow("1m.sma20", "60m.sma20", 2400L)]
    [DataRow("5m.sma50", "60m.sma20", 2400L)]
    [DataRow("5m.sma49", "5m.sma50", 500L)]
    [DataRow("5m.sma48", "1m.sma100", 480L)]
    [DataRow("1m.sma20", "sma100", 480L)]
    [DataRow("sma481", "1m.sma20", 481L)]
    public void As_many_base_bars_as_the_longest_memory_spans_are_asked_for(string one, string other, long expected)
    {
        TradingEngine engine = Engine(one, other);
        Assert.AreEqual(expected, new Readiness(engine).BaseBarsNeeded);
    }

    [TestMethod]
    public void It_is_met_with_the_bar_that_completes_the_last_requirement()
    {
        TradingEngine engine = Engine("sma100", "1m.sma300");
        var readiness = new Readiness(engine);
        int met = Enumerable.Range(0, 2000).First(i =>
        {
            Assert.IsFalse(readiness.IsMet());
            engine.OnBar(Gold.Bars[i], BarOrigin.Live);
            Assert.AreEqual(readiness.Items().All(item => item.IsMet), readiness.IsMet());
            return readiness.IsMet();
        });
        Assert.AreEqual(300, engine.Timeframes[BarInterval.Parse("1m")].ClosedBars, "minutes have closed at bar " + met);
        CollectionAssert.AreEqual(
            new[] { "window 480", "30s.sma100 100", "1m.sma300 300" },
            readiness.Items().Select(item => item.Name + " " + item.Needed).ToArray());
    }

    private static TradingEngine Engine(string one, string other)
    {
        string json = "{'name':'two','buyAt':1,'sellAt':-1,'rules':[{'name':'a','vote':'buy','weight':1,'all':["
            + "{'left':'" + one + "','op':'>','right':1},{'left':'" + other + "','op':'>','right':2}]}]}";
        return new TradingEngine(new EngineOptions(), SignalModelReader.Read(json.Replace('\'', '"')), Gold.Calendar);
    }
}
