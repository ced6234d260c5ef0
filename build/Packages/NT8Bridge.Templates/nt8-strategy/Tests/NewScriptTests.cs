using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Testing;

namespace Tests;

[TestClass]
public sealed class NewScriptTests
{
    /// <summary>Twelve quiet bars, 0 to 11, at 5000.</summary>
    private static readonly Market Quiet = Market.Of("ES 12-25").Minutes().From(5000).Flat(bars: 12);

    /// <summary>Bar 12 lifts the fast average above the slow one; the order is filled at the open of bar 13.</summary>
    [TestMethod]
    public void A_rise_is_bought() => ScriptTest.Of<NewScript>().On(Quiet.Up(1, bars: 4)).InHistory()
        .ExpectFills("13 Buy 1 @ 5001.00 Above");

    [TestMethod]
    public void A_fall_is_sold() => ScriptTest.Of<NewScript>().On(Quiet.Down(1, bars: 4)).InHistory()
        .ExpectFills("13 SellShort 1 @ 4999.00 Below");

    [TestMethod]
    public void Where_nothing_moves_nothing_is_traded() => ScriptTest.Of<NewScript>().On(Quiet).InHistory().ExpectNoOrders();

    [TestMethod]
    public void It_trades_live_as_in_history() => ScriptTest.Of<NewScript>()
        .On(Quiet.Swing(4, period: 20, bars: 100)).InBoth(afterBars: 10).ExpectSame();
}
