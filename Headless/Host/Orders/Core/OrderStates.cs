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
    /// is told of the state before; it then leads back to where it began. So does a cancel that is refused. A fill can overtake a
    /// cancel, and the broker can end an order by itself.
    /// </summary>
    public static bool MayFollow(OrderState from, OrderState to)
    {
        if (Order.IsTerminalState(from)) return false;
        if (from == OrderState.ChangeSubmitted && !Order.IsTerminalState(to)) return true;
        return to switch
        {
            OrderState.Initialized or OrderState.Submitted => from == OrderState.Initialized,
            OrderState.Rejected => from == OrderState.Submitted,
            OrderState.Accepted => from == OrderState.Submitted || IsCancelling(from),
            OrderState.TriggerPending => from == OrderState.Accepted || IsCancelling(from),
            OrderState.Working => IsHeld(from) || IsCancelling(from),
            OrderState.Filled or OrderState.PartFilled =>
                from is OrderState.Working or OrderState.PartFilled || IsCancelling(from),
            OrderState.ChangePending or OrderState.CancelPending => true,
            OrderState.ChangeSubmitted => from == OrderState.ChangePending,
            OrderState.CancelSubmitted => from == OrderState.CancelPending,
            OrderState.Cancelled =>
                from is OrderState.CancelSubmitted or OrderState.Working or OrderState.PartFilled || IsHeld(from),
            _ => false,
        };
    }

    /// <summary>True between the request to cancel and its answer.</summary>
    private static bool IsCancelling(OrderState state) =>
        state is OrderState.CancelPending or OrderState.CancelSubmitted;
}
