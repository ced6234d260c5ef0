using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Risk;

namespace NT8Bridge.Tests.Risk;

[TestClass]
public sealed class FillLedgerTests
{
    /// <summary>
    /// 2 long at 100 and 101, one sold at 103, two sold at 99: 2.5 − 1.5 points at 50 a point, then short 1 at 99.
    /// </summary>
    [TestMethod]
    public void Profit_is_at_average_cost_with_commissions_taken_off()
    {
        FillLedger ledger = new(50);
        ledger.OnFill("1", 1, 100, 2);
        ledger.OnFill("2", 1, 101, 2);
        Assert.AreEqual(100.5, ledger.AveragePrice);
        Assert.AreEqual(150, ledger.OpenProfit(102));
        ledger.OnFill("3", -1, 103, 2);
        Assert.AreEqual(2.5 * 50 - 6, ledger.Realized);
        ledger.OnFill("4", -2, 99, 4);
        Assert.AreEqual(-1, ledger.Position);
        Assert.AreEqual(99.0, ledger.AveragePrice);
        Assert.AreEqual((2.5 - 1.5) * 50 - 10, ledger.Realized);
        Assert.AreEqual(50, ledger.OpenProfit(98));
    }

    [TestMethod]
    public void A_fill_that_is_told_again_counts_once()
    {
        FillLedger ledger = new(10);
        Assert.IsTrue(ledger.OnFill("a", 1, 5, 1));
        Assert.IsFalse(ledger.OnFill("a", 1, 5, 1));
        Assert.AreEqual(1, ledger.Position);
        Assert.AreEqual(1, ledger.Commission);
        Assert.AreEqual(1, ledger.Repeated);
        Assert.IsTrue(ledger.OnFill(string.Empty, 1, 5, 1));
        Assert.IsTrue(ledger.OnFill(string.Empty, 1, 5, 1));
        Assert.AreEqual(3, ledger.Position);
    }

    /// <summary>
    /// Realized and open profit together are the cash paid and received plus the position's worth, whatever the fills.
    /// </summary>
    [TestMethod]
    public void Realized_and_open_profit_are_cash_and_worth()
    {
        int reversals = 0;
        for (int seed = 0; seed < PropertyCases.Of(200); seed++)
        {
            Random random = new(seed);
            FillLedger ledger = new(20);
            double cash = 0;
            double price = 1000;
            for (int i = 0; i < 60; i++)
            {
                price += random.Next(-8, 9) * 0.25;
                int quantity = random.Next(1, 4) * (random.Next(2) * 2 - 1);
                int before = ledger.Position;
                ledger.OnFill(i.ToString(), quantity, price, 1.25);
                if (Math.Sign(before) * Math.Sign(ledger.Position) < 0) reversals++;
                cash -= quantity * price * 20 + 1.25;
                double worth = cash + ledger.Position * price * 20;
                Assert.AreEqual(worth, ledger.Realized + ledger.OpenProfit(price), 1e-6, $"seed {seed}, fill {i}");
            }
        }

        Assert.IsGreaterThan(100, reversals);
    }
}
