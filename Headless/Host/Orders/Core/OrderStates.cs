using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>Where an accepted order rests, and which state may follow which.</summary>
internal static class OrderStates
{
    /// <summary>
    /// Historically every order is taken to work at the exchange. Live, a stop stays Accepted, because the broker holds it,
    /// and a market-if-touched order or simulated stop is TriggerPending, because this machine holds it.
    /// </summary>
    public static OrderState Resting(Order order, bool isRealtime)
    {
        if (!isRealtime) return OrderState.Working;
        if (order.OrderType == OrderType.MIT || order.IsSimulatedStop) return OrderState.TriggerPending;
        return order.OrderType is OrderType.StopMarket or OrderType.StopLimit ? OrderState.Accepted : OrderState.Working;
    }

    /// <summary>True for an order that goes to the exchange only when its stop or trigger price trades.</summary>
    public static bool IsHeld(OrderState state) => state is OrderState.Accepted or OrderState.TriggerPending;

    /// <summary>
    /// True when an order in state <paramref name="from"/> may come to <paramref name="to"/>. A change can begin in every
    /// state that is not terminal, even in the middle of another change or a cancel, since a script can ask for it while it
    /// is told of the state before; it then leads back to where it began.
    /// </summary>
    public static bool MayFollow(OrderState from, OrderState to)
    {
        if (Order.IsTerminalState(from)) return false;
        if (from == OrderState.ChangeSubmitted && !Order.IsTerminalState(to)) return true;
        return to switch
        {
            OrderState.Initialized or OrderState.Submitted => from == OrderState.Initialized,
            OrderState.Accepted or OrderState.Rejected => from == OrderState.Submitted,
            OrderState.TriggerPending => from == OrderState.Accepted,
            OrderState.Working => IsHeld(from),
            OrderState.Filled => from == OrderState.Working,
            OrderState.ChangePending or OrderState.CancelPending => true,
            OrderState.ChangeSubmitted => from == OrderState.ChangePending,
            OrderState.CancelSubmitted => from == OrderState.CancelPending,
            OrderState.Cancelled => from == OrderState.CancelSubmitted,
            _ => false,
        };
    }
}
