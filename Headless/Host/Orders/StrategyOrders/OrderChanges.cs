using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>CancelOrder and ChangeOrder. An order that is done is left alone.</summary>
internal sealed class OrderChanges(
    StrategyBase strategy, StrategyOrderLife orders, RealtimeTwins twins, StrategyClosing closing, OrderTrace trace)
{
    public void Cancel(Order? order)
    {
        if (order is null || Find(order, "cancel") is not { } working) return;
        if (trace.IsOn) trace.Cancelled(OrderTrace.Details(working.Series, order));
        orders.Cancel(working);
    }

    public void Change(Order? order, int quantity, double limitPrice, double stopPrice)
    {
        if (order is null || Find(order, "change") is not { } working) return;
        orders.ChangeAsAsked(working, quantity, limitPrice, stopPrice);
    }

    private StrategyOrder? Find(Order order, string verb)
    {
        if (orders.Find(order) is { } working) return working;
        if (orders.IsRealtime && order.IsBacktestOrder && twins.Replaced(order))
        {
            closing.CloseStrategy(
                OrderNames.CloseStrategy,
                $"Strategy '{strategy.Name}' has been disabled because it attempted to {verb} a historical order that has "
                + "transitioned to a live order: take the live one from GetRealtimeOrder().");
        }

        return null;
    }
}
