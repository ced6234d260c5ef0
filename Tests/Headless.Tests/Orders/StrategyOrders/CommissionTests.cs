using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class CommissionTests
{
    [TestMethod]
    [DataRow(true, 191.36)]
    [DataRow(false, 200.0)]
    public void A_trade_pays_both_sides_where_commissions_are_included(bool include, double expected)
    {
        Commission rates = new() { Name = "test" };
        rates.Set("ES", 2.16);
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = s => s.IncludeCommission = include,
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong(2);
                    if (s.CurrentBar == 1) s.ExitLong();
                },
            },
            new HostContext { Commission = rates },
            PriceHistory.OfBars(Rig.Instrument, Rig.Minutes((100, 101, 99, 100), (100, 101, 99, 100), (102, 103, 101, 102)), 60));

        // Two contracts, two points of 50, twice 2 × 2.16.
        Trade trade = script.SystemPerformance.AllTrades[0];
        Assert.AreEqual(expected, trade.ProfitCurrency, 1e-9);
        Assert.AreEqual(200 - expected, trade.Commission, 1e-9);
        Assert.AreEqual(expected, script.Account.Get(AccountItem.RealizedProfitLoss, Currency.UsDollar), 1e-9);
    }

    [TestMethod]
    public void A_minimum_holds_for_each_fill()
    {
        Commission rates = new() { PerUnit = 0.5, Minimum = 1 };
        Assert.AreEqual(1, rates.GetWithMinimum(Rig.Instrument, 1));
        Assert.AreEqual(2, rates.GetWithMinimum(Rig.Instrument, 4));
        Assert.AreEqual(0.5, rates.GetWithoutMinimum(Rig.Instrument, 1));
    }
}
