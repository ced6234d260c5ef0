using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>The unmanaged approach: SubmitOrderUnmanaged.</summary>
internal sealed class UnmanagedOrders(StrategyOrderLife orders, Holdings holdings, OrderAdmission admission, OrderTrace trace)
{
    /// <summary>The order, or null when the call was ignored.</summary>
    public Order? Submit(
        int series, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string? oco,
        string? signal)
    {
        string name = signal ?? string.Empty;
        var call = new ManagedCall(action, type) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice };
        if (!admission.Admits(OrderTrace.Unmanaged, series, call, name, string.Empty)) return null;
        Instrument instrument = holdings.Of(series).Instrument;
        MasterInstrument master = instrument.MasterInstrument;
        Order order = orders.New(
            instrument, action, type, quantity, master.RoundToTickSize(limitPrice), master.RoundToTickSize(stopPrice), name);
        if (trace.IsOn) trace.Entered(OrderTrace.Unmanaged, OrderTrace.Details(series, order));
        if (quantity < 1)
        {
            StrategyBase.Log(
                $"SubmitOrderUnmanaged() of '{name}' was ignored: the quantity is {quantity} and has to be 1 or more.",
                LogLevel.Error);
            return null;
        }

        order.Oco = oco ?? string.Empty;
        order.IsLiveUntilCancelled = true;
        return orders.Place(new StrategyOrder(order, OrderRole.Unmanaged, series));
    }
}
