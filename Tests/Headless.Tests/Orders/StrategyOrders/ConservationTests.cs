using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

/// <summary>What must hold whatever a strategy does: random calls over random bars.</summary>
[TestClass]
public sealed class ConservationTests
{
    private const int Bars = 300;

    [TestMethod]
    public void Money_contracts_and_orders_are_conserved()
    {
        Dictionary<string, int> exercised = [];
        for (int seed = 0; seed < 40; seed++)
        {
            (double Open, double High, double Low, double Close)[] bars = Walk(seed);
            ScriptedStrategy script = Rig.Run(Monkey(seed), bars);
            Check(script, bars, seed);
            foreach (Execution fill in script.Plan.Fills) Count(exercised, fill.Name);
            foreach (Order order in script.Orders) Count(exercised, order.OrderState.ToString());
            foreach (Order order in script.Orders.Where(static order => order.OrderState == OrderState.Filled))
                Count(exercised, order.OrderType.ToString());
        }

        foreach (string name in new[]
        {
            "Stop loss", "Profit target", "Trail stop", "Parabolic stop", "Close position", "Sell", "Buy to cover", "A", "B",
            "Filled", "Cancelled", "Market", "Limit", "StopMarket", "StopLimit", "MIT",
        })
        {
            Assert.IsGreaterThan(10, exercised.GetValueOrDefault(name), name);
        }
    }

    private static void Check(ScriptedStrategy script, (double Open, double High, double Low, double Close)[] bars, int seed)
    {
        double cash = 0;
        int position = 0;
        DateTime last = DateTime.MinValue;
        foreach (Execution fill in script.Plan.Fills)
        {
            (double _, double high, double low, double _) = bars[fill.BarIndex];
            Assert.IsTrue(fill.Price >= low && fill.Price <= high, $"seed {seed}: {fill} outside its bar {low}–{high}");
            Assert.IsGreaterThanOrEqualTo(last, fill.Time, $"seed {seed}");
            last = fill.Time;
            int signed = fill.MarketPosition == MarketPosition.Long ? fill.Quantity : -fill.Quantity;
            position += signed;
            cash -= signed * fill.Price * 50;
            Assert.AreEqual(position, fill.PositionStrategy, $"seed {seed}: {fill}");
        }

        double close = bars[^1].Close;
        double equity = cash + (position * close * 50);
        SystemPerformance performance = script.SystemPerformance;
        Assert.AreEqual(
            position,
            script.Position.MarketPosition == MarketPosition.Short ? -script.Position.Quantity : script.Position.Quantity);
        Assert.AreEqual(
            equity,
            performance.AllTrades.TradesPerformance.NetProfit
                + script.Position.GetUnrealizedProfitLoss(PerformanceUnit.Currency, close),
            1e-6, $"seed {seed}");
        Assert.AreEqual(
            equity,
            script.Account.Get(AccountItem.RealizedProfitLoss, Currency.UsDollar)
                + script.PositionAccount.GetUnrealizedProfitLoss(PerformanceUnit.Currency, close),
            1e-6, $"seed {seed}");
        Assert.AreEqual(
            performance.AllTrades.TradesPerformance.NetProfit,
            performance.LongTrades.TradesPerformance.NetProfit + performance.ShortTrades.TradesPerformance.NetProfit, 1e-6);
        TradeCollection all = performance.AllTrades;
        Assert.AreEqual(all.Count, all.WinningTrades.Count + all.LosingTrades.Count + all.EvenTrades.Count);

        foreach (Order order in script.Orders)
        {
            if (order.OrderState == OrderState.Filled) Assert.AreEqual(order.Quantity, order.Filled, $"seed {seed}: {order}");
            else Assert.AreEqual(OrderState.Cancelled, order.OrderState, $"seed {seed}: {order}");
        }

        foreach (Trade trade in performance.AllTrades)
            Assert.IsTrue(
                trade.MfePoints >= trade.ProfitPoints && trade.MaePoints >= -trade.ProfitPoints && trade.Bars > 0,
                $"seed {seed}: {trade}");
    }

    /// <summary>At every bar: what protects is never more than what is open, and nothing protects what is flat.</summary>
    private static void CheckProtection(ScriptedStrategy s, int seed)
    {
        foreach (string name in new[] { "Stop loss", "Trail stop", "Parabolic stop", "Profit target" })
        {
            int working = s.Orders.Where(order => order.Name == name && !Order.IsTerminalState(order.OrderState))
                .Sum(static order => order.Quantity);
            Assert.IsLessThanOrEqualTo(s.Position.Quantity, working, $"seed {seed}, bar {s.CurrentBar}: {name}");
        }
    }

    private static ScriptedStrategy.Plot Monkey(int seed)
    {
        Random random = new(seed);
        return new()
        {
            Configure = s =>
            {
                s.EntriesPerDirection = random.Next(1, 4);
                s.EntryHandling = random.Next(2) == 0 ? EntryHandling.AllEntries : EntryHandling.UniqueEntries;
                s.StopTargetHandling = random.Next(3) == 0
                    ? StopTargetHandling.ByStrategyPosition
                    : StopTargetHandling.PerEntryExecution;
                s.IsFillLimitOnTouch = random.Next(2) == 0;
                s.Slippage = random.Next(3);
                switch (seed % 4)
                {
                    case 0: s.SetStopLoss(CalculationMode.Ticks, random.Next(2, 20)); break;
                    case 1: s.SetTrailStop(CalculationMode.Ticks, random.Next(2, 20)); break;
                    case 2: s.SetParabolicStop(CalculationMode.Ticks, random.Next(2, 20)); break;
                }
            },
            OnBar = s =>
            {
                CheckProtection(s, seed);
                string name = random.Next(2) == 0 ? "A" : "B";
                double price = s.Close[0] + (random.Next(-12, 13) * 0.25);
                int quantity = random.Next(1, 4);
                if (s.CurrentBar == 0 && seed % 4 == 0) s.SetStopLoss(CalculationMode.Ticks, 8);
                if (s.CurrentBar == 0 && seed % 4 == 1) s.SetTrailStop(CalculationMode.Ticks, 8);
                if (s.CurrentBar == 0 && seed % 4 == 2) s.SetParabolicStop(CalculationMode.Ticks, 12);
                if (s.CurrentBar == 0 && seed % 3 == 0) s.SetProfitTarget("A", CalculationMode.Ticks, 10, seed % 2 == 0);
                switch (random.Next(24))
                {
                    case 0: s.EnterLong(quantity, name); break;
                    case 1: s.EnterShort(quantity, name); break;
                    case 2: s.EnterLongLimit(0, true, quantity, price, name); break;
                    case 3: s.EnterShortLimit(quantity, price, name); break;
                    case 4: s.EnterLongStopMarket(0, random.Next(2) == 0, quantity, price, name); break;
                    case 5: s.EnterShortStopMarket(quantity, price, name); break;
                    case 6: s.EnterLongStopLimit(quantity, price + 0.5, price, name); break;
                    case 7: s.EnterShortStopLimit(quantity, price - 0.5, price, name); break;
                    case 8: s.EnterLongMIT(quantity, price, name); break;
                    case 9: s.EnterShortMIT(quantity, price, name); break;
                    case 10: s.ExitLong(); break;
                    case 11: s.ExitShort(); break;
                    case 12: s.ExitLong(1, "out", name); break;
                    case 13: s.ExitShort(1, "out", name); break;
                    case 14: s.ExitLongLimit(0, true, quantity, price, "limit", name); break;
                    case 15: s.ExitShortStopMarket(0, true, quantity, price, "stop", name); break;
                    case 16: if (s.Orders.Count > 0) s.CancelOrder(s.Orders[^1]); break;
                    case 17: if (s.Orders.Count > 0) Change(s, s.Orders[^1], quantity, price); break;
                }
            },
        };
    }

    /// <summary>A quantity of 0 stays as it is: that of a stop or target is the host's to set.</summary>
    private static void Change(ScriptedStrategy s, Order order, int quantity, double price)
    {
        bool isProtective = order.Oco.StartsWith("lot-", StringComparison.Ordinal)
            || order.Oco.StartsWith("position-", StringComparison.Ordinal);
        s.ChangeOrder(order, isProtective ? 0 : quantity, price, price);
    }

    private static (double Open, double High, double Low, double Close)[] Walk(int seed)
    {
        Random random = new(seed + 1000);
        double price = 4000;
        return [.. Enumerable.Range(0, Bars).Select(_ =>
        {
            double open = price + (random.Next(-2, 3) * 0.25);
            double high = open + (random.Next(0, 14) * 0.25);
            double low = open - (random.Next(0, 14) * 0.25);
            price = low + (random.Next(0, (int)((high - low) * 4) + 1) * 0.25);
            return (open, high, low, price);
        })];
    }

    private static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
