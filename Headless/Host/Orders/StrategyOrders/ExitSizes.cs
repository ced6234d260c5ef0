using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Keeps exits from asking for more than is open.</summary>
internal sealed class ExitSizes(StrategyOrderLife orders)
{
    /// <summary>Shrinks an exit that fills to what is open; cancels it, with false, when nothing is.</summary>
    public bool Fit(StrategyOrder working, Holding holding)
    {
        int most = ClosableBy(working, holding);
        if (most == 0)
        {
            orders.Cancel(working, "There is no position left to exit");
            return false;
        }

        working.Order.Quantity = Math.Min(working.Order.Quantity, working.Order.Filled + most);
        return true;
    }

    /// <summary>After a fill: exits shrink to what is left, stops and targets follow it, those with nothing left go.</summary>
    public void FitAll(Holding holding)
    {
        if (!HasExits(holding)) return;
        using OrdersNow<StrategyOrder> now = new(orders.Working);
        foreach (StrategyOrder working in now)
        {
            if (working.IsDone || !working.Reduces || working.Order.Instrument != holding.Instrument) continue;
            int most = ClosableBy(working, holding);
            int whole = working.Order.Filled + most;
            if (most == 0) orders.Cancel(working);
            else if (working.Order.Quantity > whole || (working.IsProtective && working.Order.Quantity < whole))
                orders.Change(working, whole, working.Order.LimitPrice, working.Order.StopPrice);
        }
    }

    private bool HasExits(Holding holding)
    {
        foreach (StrategyOrder working in orders.Working)
            if (working.Reduces && working.Order.Instrument == holding.Instrument) return true;
        return false;
    }

    private static int ClosableBy(StrategyOrder working, Holding holding)
    {
        if (holding.Side != (working.Order.IsLong ? MarketPosition.Short : MarketPosition.Long)) return 0;
        if (working.Lot is { } lot) return lot.Remaining;
        return holding.OpenQuantity(working.IsProtective ? string.Empty : working.Order.FromEntrySignal);
    }
}
