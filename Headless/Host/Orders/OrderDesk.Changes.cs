using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>What happens to an order that works: changes, cancels, expiry.</summary>
internal sealed partial class OrderDesk
{
    /// <summary>Handles CancelOrder; an order that is done is left alone.</summary>
    public void CancelOrder(Order? order)
    {
        if (order is null || FindWorking(order, "cancel") is not { } working) return;
        if (_client.TraceOrders) Trace(OrderTrace.Cancelled(Now, OrderTrace.Details(working.Series, order)));
        Cancel(working);
    }

    /// <summary>Handles ChangeOrder; a price of 0 stays as it is.</summary>
    public void ChangeOrder(Order? order, int quantity, double limitPrice, double stopPrice)
    {
        if (order is null || FindWorking(order, "change") is not { } working) return;
        MasterInstrument master = order.Instrument.MasterInstrument;
        double limit = limitPrice == 0 ? order.LimitPrice : master.RoundToTickSize(limitPrice);
        double stop = stopPrice == 0 ? order.StopPrice : master.RoundToTickSize(stopPrice);
        int size = quantity < 1 ? order.Quantity : quantity;
        if (size != order.Quantity || limit != order.LimitPrice || stop != order.StopPrice) Change(working, size, limit, stop);
    }

    private WorkingOrder? FindWorking(Order order, string verb)
    {
        foreach (WorkingOrder working in _working)
            if (ReferenceEquals(working.Order, order)) return working;

        if (IsRealtime && order.IsBacktestOrder && _realtimeTwins.ContainsKey(order))
        {
            string reason = $"Strategy '{_client.Name}' has been disabled because it attempted to {verb} a historical order that has transitioned to a live order: take the live one from GetRealtimeOrder().";
            _client.LogError(reason);
            CloseStrategy(OrderNames.CloseStrategy, reason);
        }

        return null;
    }

    /// <summary>Cancels the orders of a series that were placed before its current bar and not submitted again in it.</summary>
    private void Expire(int series, int currentBar)
    {
        bool IsExpired(WorkingOrder working) =>
            working.Series == series && working.SubmittedBar < currentBar && !working.Order.IsLiveUntilCancelled
            && working.Role is OrderRole.Entry or OrderRole.Exit && working.Order.OrderType != OrderType.Market;

        bool any = false;
        foreach (WorkingOrder working in _working)
            any |= IsExpired(working);
        if (!any) return;
        foreach (WorkingOrder working in _working.ToArray())
        {
            if (working.IsDone || !IsExpired(working)) continue;
            if (_client.TraceOrders) Trace(OrderTrace.Expired(OrderTrace.Details(working.Series, working.Order)));
            Cancel(working, "Order expired at the end of the bar");
        }
    }
}
