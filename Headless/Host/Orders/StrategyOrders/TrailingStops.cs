using System;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Moves the stops that trail: at the close of a bar, or at every tick where the strategy follows ticks.</summary>
internal sealed class TrailingStops(StrategyBase strategy, StrategyOrderLife orders, Holdings holdings)
{
    /// <summary>Moves the stops of a series by a bar that has closed.</summary>
    public void AtBar(int series, int index)
    {
        bool trails = false;
        foreach (StrategyOrder working in orders.Working) trails |= working.Trail is not null && working.Series == series;
        if (!trails) return;
        Bars bars = strategy.BarsArray[series];
        double high = bars.GetHigh(index);
        double low = bars.GetLow(index);
        double close = bars.GetClose(index);
        using OrdersNow<StrategyOrder> now = new(orders.Working);
        foreach (StrategyOrder working in now)
        {
            if (working.Trail is null || working.Series != series || working.IsDone) continue;
            bool isLong = !working.Order.IsLong;
            Move(working, isLong, isLong ? HighSince(working.Cause, high) : LowSince(working.Cause, low), close);
        }
    }

    /// <summary>Moves the stops of an instrument by a trade.</summary>
    public void AtTick(Holding holding, double price)
    {
        bool trails = false;
        foreach (StrategyOrder working in orders.Working) trails |= working.Trail is not null;
        if (!trails) return;
        using OrdersNow<StrategyOrder> now = new(orders.Working);
        foreach (StrategyOrder working in now)
        {
            if (working.Trail is null || working.Order.Instrument != holding.Instrument || working.IsDone) continue;
            Move(working, !working.Order.IsLong, price, price);
        }
    }

    /// <summary>
    /// The bar's high without what lies before the fill: in the bar of the entry price may have been higher earlier, and a stop
    /// that followed that would come to stand above the market.
    /// </summary>
    private static double HighSince(OpenLot? entry, double high) =>
        entry is null ? high : Math.Min(high, entry.HighestOnPath);

    private static double LowSince(OpenLot? entry, double low) => entry is null ? low : Math.Max(low, entry.LowestOnPath);

    private void Move(StrategyOrder working, bool isLong, double extreme, double close)
    {
        Order order = working.Order;
        MasterInstrument master = order.Instrument.MasterInstrument;
        double next = master.RoundToTickSize(working.Trail!.Next(isLong, order.StopPrice, extreme, close));
        if (orders.IsRealtime && holdings.Of(order).LastTick is { } tick)
        {
            // The market may have left the bar's extreme by more than the distance; a stop beyond it would be refused.
            next = isLong ? Math.Min(next, tick.Last - master.TickSize) : Math.Max(next, tick.Last + master.TickSize);
        }

        if (isLong ? next > order.StopPrice : next < order.StopPrice)
            orders.Change(working, order.Quantity, order.LimitPrice, next);
    }
}
