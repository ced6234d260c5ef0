using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Cancels orders whose time is over: at the end of a bar, or of a session.</summary>
internal sealed class OrderExpiry(StrategyOrderLife orders, OrderTrace trace)
{
    /// <summary>Cancels the orders of a series that were placed before its current bar and not submitted again in it.</summary>
    public void AtBar(int series, int currentBar)
    {
        bool any = false;
        foreach (StrategyOrder working in orders.Working) any |= IsExpired(working, series, currentBar);
        if (!any) return;
        using OrdersNow<StrategyOrder> now = new(orders.Working);
        foreach (StrategyOrder working in now)
        {
            if (working.IsDone || !IsExpired(working, series, currentBar)) continue;
            if (trace.IsOn) trace.Expired(OrderTrace.Details(working.Series, working.Order));
            orders.Cancel(working, "Order expired at the end of the bar");
        }
    }

    /// <summary>Cancels the day orders of an instrument.</summary>
    public void AtSessionEnd(Instrument instrument)
    {
        if (orders.Working.Count == 0) return;
        using OrdersNow<StrategyOrder> now = new(orders.Working);
        foreach (StrategyOrder working in now)
        {
            if (working.Order.TimeInForce == TimeInForce.Day && working.Order.Instrument == instrument)
                orders.Cancel(working, "Day order expired");
        }
    }

    private static bool IsExpired(StrategyOrder working, int series, int currentBar) =>
        working.Series == series && working.SubmittedBar < currentBar && !working.Order.IsLiveUntilCancelled
        && working.Role is OrderRole.Entry or OrderRole.Exit && working.Order.OrderType != OrderType.Market;
}
