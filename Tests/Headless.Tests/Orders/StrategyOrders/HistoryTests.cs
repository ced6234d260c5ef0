using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

[TestClass]
public sealed class HistoryTests
{
    private static readonly (double, double, double, double) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void The_value_of_the_account_has_no_step_where_the_first_bar_fills()
    {
        double? value = null;
        Rig.Run(
            new()
            {
                OnBar = static s => { if (s.CurrentBar == 0) s.EnterLong(2, "A"); },
                OnExecution = (s, _) => value = s.Account.Get(AccountItem.NetLiquidation, Currency.UsDollar),
            },
            (100, 100.5, 99.5, 100), (100.5, 102, 99.5, 101));

        // Bought at the open of 100.50 while the last close known is 100: 2 contracts, half a point of 50.
        Assert.AreEqual(99_950, value!.Value, 1e-9);
    }

    [TestMethod]
    public void Bars_are_counted_from_the_last_entry_and_exit()
    {
        List<(int Entry, int Exit, int Named)> seen = [];
        Rig.Run(
            new()
            {
                OnBar = s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("A");
                    if (s.CurrentBar == 2) s.ExitLong();
                    seen.Add((s.BarsSinceEntryExecution(), s.BarsSinceExitExecution(), s.BarsSinceEntryExecution(0, "none", 0)));
                },
            },
            Calm, Calm, Calm, Calm, Calm);

        CollectionAssert.AreEqual(new[] { (-1, -1, -1), (0, -1, -1), (1, -1, -1), (2, 0, -1), (3, 1, -1) }, seen);
    }

    [TestMethod]
    public void Trades_pair_the_oldest_entry_first()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                Configure = static s => s.EntriesPerDirection = 2,
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong(1, "A");
                    if (s.CurrentBar == 1) s.EnterLong(2, "B");
                    if (s.CurrentBar == 2) s.ExitLong(2);
                    if (s.CurrentBar == 3) s.ExitLong();
                },
            },
            Calm, Calm, (101, 102, 100, 101), (102, 103, 101, 102), (103, 104, 102, 103));

        CollectionAssert.AreEqual(
            new[] { "1 A 1 100", "2 B 1 50", "3 B 1 100" },
            script.SystemPerformance.AllTrades
                .Select(static t =>
                    System.FormattableString.Invariant($"{t.TradeNumber} {t.Entry.Name} {t.Quantity} {t.ProfitCurrency}"))
                .ToArray());
    }

    /// <summary>Bought at 100, the bar between has 104 and 97, sold at the next open: 4 points of 50 for it, 3 against.</summary>
    [TestMethod]
    public void A_trade_has_seen_the_whole_of_the_bars_between_entry_and_exit()
    {
        ScriptedStrategy script = Rig.Run(
            new()
            {
                OnBar = static s =>
                {
                    if (s.CurrentBar == 0) s.EnterLong("A");
                    if (s.CurrentBar == 2) s.ExitLong();
                },
            },
            Calm, Calm, (100, 104, 97, 101), (101, 101.5, 100.5, 101));
        Trade trade = script.SystemPerformance.AllTrades.Single();
        Assert.AreEqual((200.0, 150.0), (trade.MfeCurrency, trade.MaeCurrency));
    }

    [TestMethod]
    public void The_average_price_is_that_of_what_is_open()
    {
        List<double> averages = [];
        Rig.Run(
            new()
            {
                Configure = static s => s.EntryHandling = NinjaTrader.NinjaScript.EntryHandling.UniqueEntries,
                OnBar = s =>
                {
                    averages.Add(s.Position.AveragePrice);
                    if (s.CurrentBar == 0) s.EnterLong(1, "A");
                    if (s.CurrentBar == 1) s.EnterLong(3, "B");
                    if (s.CurrentBar == 2) s.ExitLong("A");
                },
            },
            Calm, Calm, (104, 105, 103, 104), Calm);
        CollectionAssert.AreEqual(new[] { 0, 100, 103, 104.0 }, averages);
    }

    [TestMethod]
    public void Open_profit_is_given_in_every_unit()
    {
        ScriptedStrategy script = Rig.Run(new() { OnBar = static s => s.EnterShort(2) }, Calm, Calm, (100, 100.5, 98, 98.5));

        Assert.AreEqual(150, script.Position.GetUnrealizedProfitLoss(NinjaTrader.Cbi.PerformanceUnit.Currency, 98.5));
        Assert.AreEqual(150, script.Position.GetUnrealizedProfitLoss(NinjaTrader.Cbi.PerformanceUnit.Currency), "the last close");
        Assert.AreEqual(3, script.Position.GetUnrealizedProfitLoss(NinjaTrader.Cbi.PerformanceUnit.Points, 98.5));
        Assert.AreEqual(12, script.Position.GetUnrealizedProfitLoss(NinjaTrader.Cbi.PerformanceUnit.Ticks, 98.5));
        Assert.AreEqual(0.015, script.Position.GetUnrealizedProfitLoss(NinjaTrader.Cbi.PerformanceUnit.Percent, 98.5));
    }
}
