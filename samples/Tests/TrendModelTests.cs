using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Testing;

namespace Samples.Tests;

/// <summary>The model on drawn bars: NT8BridgeStrategy hands its engine the same bars, one by one.</summary>
[TestClass]
public sealed class TrendModelTests
{
    private static readonly Market Half = Market.Of("ES 12-25").Seconds(30).From(5000);

    [TestMethod]
    public void A_rise_is_bought() => Assert.AreEqual(SignalDirection.Buy, Last(Half.Up(0.25, bars: 60)).Direction);

    [TestMethod]
    public void A_fall_is_sold() => Assert.AreEqual(SignalDirection.Sell, Last(Half.Down(0.25, bars: 60)).Direction);

    [TestMethod]
    public void Where_nothing_moves_nothing_speaks() => Assert.IsEmpty(Last(Half.Flat(bars: 60)).RuleNames());

    private static Signal Last(Market market)
    {
        SignalModel model = SignalModelReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "Models", "trend.json"));
        TradingEngine engine = new(new EngineOptions(), model, SessionTemplates.Get("CME US Index Futures ETH (dated)"));
        foreach (Bar bar in market.Bars) engine.OnBar(bar, BarOrigin.HistoryFolder);
        return engine.Signals[0];
    }
}
