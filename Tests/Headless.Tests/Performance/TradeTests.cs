using System.Linq;
using CsCheck;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Performance;

[TestClass]
public sealed class TradeTests
{
    [TestMethod]
    public void A_long_trade_in_every_unit()
    {
        // Two contracts from 100 to 103, seen up to 105 and down to 98, 5 of commission a side.
        Trade trade = Trades.Make(100, 103, quantity: 2, highest: 105, lowest: 98, commission: 5);

        Assert.AreEqual(290, trade.ProfitCurrency, 1e-9, "2 · 3 · 50 − 10");
        Assert.AreEqual(5.8, trade.ProfitPoints, 1e-9);
        Assert.AreEqual(23.2, trade.ProfitTicks, 1e-9);
        Assert.AreEqual(0.029, trade.ProfitPercent, 1e-12, "per contract, of the entry price");
        Assert.AreEqual(10, trade.Commission, 1e-9);
        Assert.AreEqual(200, trade.MaeCurrency, 1e-9, "2 · 2 · 50");
        Assert.AreEqual(500, trade.MfeCurrency, 1e-9);
        Assert.AreEqual(0.05, trade.MfePercent, 1e-12);
        Assert.AreEqual(5.0 / 7, trade.EntryEfficiency, 1e-12);
        Assert.AreEqual(5.0 / 7, trade.ExitEfficiency, 1e-12);
        Assert.AreEqual(3.0 / 7, trade.TotalEfficiency, 1e-12);
    }

    [TestMethod]
    public void A_short_trade_has_its_extremes_swapped()
    {
        Trade trade = Trades.Make(100, 103, isLong: false, highest: 105, lowest: 98);

        Assert.AreEqual(-150, trade.ProfitCurrency, 1e-9);
        Assert.AreEqual(5, trade.MaePoints, 1e-9);
        Assert.AreEqual(2, trade.MfePoints, 1e-9);
        Assert.AreEqual(2.0 / 7, trade.EntryEfficiency, 1e-12);
        Assert.AreEqual(2.0 / 7, trade.ExitEfficiency, 1e-12);
        Assert.AreEqual(-3.0 / 7, trade.TotalEfficiency, 1e-12);
    }

    [TestMethod]
    public void Without_a_range_efficiency_is_zero()
    {
        Trade trade = Trades.Make(100, 100);
        Assert.AreEqual(0, trade.EntryEfficiency + trade.ExitEfficiency + trade.TotalEfficiency);
    }

    [TestMethod]
    public void Entry_and_exit_efficiency_make_up_the_total()
    {
        int losses = 0;
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], Gen.Int[0, 40], Gen.Int[0, 40], Gen.Bool).Sample(
            (entry, exit, high, low, isLong) =>
            {
                Trade trade = Trades.Make(100 + entry, 100 + exit, isLong, highest: 100 + high, lowest: 100 + low);
                if (trade.ProfitPoints < 0) System.Threading.Interlocked.Increment(ref losses);
                bool hasRange = new[] { entry, exit, high, low }.Distinct().Count() > 1 && trade.MaePoints + trade.MfePoints > 0;
                double excess = trade.EntryEfficiency + trade.ExitEfficiency - trade.TotalEfficiency;
                return trade.MaePoints >= 0 && trade.MfePoints >= trade.ProfitPoints
                    && (!hasRange || System.Math.Abs(excess - 1) < 1e-9);
            });
        Assert.IsGreaterThan(0, losses);
    }

    [TestMethod]
    public void Winners_losers_and_even_trades_are_told_apart_after_commissions()
    {
        TradeCollection trades = new();
        _ = trades.WinningTrades.Count;
        trades.Add(Trades.Make(100, 101));
        trades.Add(Trades.Make(100, 100, commission: 1));
        trades.Add(Trades.Make(100, 100));

        Assert.HasCount(1, trades.WinningTrades);
        Assert.HasCount(1, trades.LosingTrades);
        Assert.HasCount(1, trades.EvenTrades);
        Assert.AreEqual(50, trades.WinningTrades.TradesPerformance.Currency.AverageProfit, 1e-9);
    }

    [TestMethod]
    public void Trades_of_an_entry_are_found_by_name_and_how_long_ago()
    {
        TradeCollection trades = new();
        trades.Add(Trades.Make(100, 101, name: "A"));
        trades.Add(Trades.Make(100, 102, name: "B"));
        trades.Add(Trades.Make(100, 103, name: "A"));

        Assert.AreEqual(3, trades.GetTrades("ES 03-24", "A", 1).Single().ProfitPoints, 1e-9);
        Assert.AreEqual(1, trades.GetTrades("ES 03-24", "A", 2).Single().ProfitPoints, 1e-9);
        Assert.IsEmpty(trades.GetTrades("ES 03-24", "A", 3));
        Assert.IsEmpty(trades.GetTrades("NQ 03-24", "A", 1));
    }
}
