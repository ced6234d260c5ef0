using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>The unmanaged approach.</summary>
internal sealed partial class OrderDesk
{
    private const string Unmanaged = "SubmitOrderUnmanaged";

    /// <summary>Handles SubmitOrderUnmanaged.</summary>
    public Order? SubmitUnmanaged(int series, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string? oco, string? signal)
    {
        string name = signal ?? string.Empty;
        ManagedCall call = new(action, type) { Series = series, Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice };
        if (!MayTrade(Unmanaged, series, call, name, string.Empty)) return null;
        PositionBook book = Book(series);
        MasterInstrument master = book.Instrument.MasterInstrument;
        Order order = NewOrder(book.Instrument, action, type, quantity, master.RoundToTickSize(limitPrice), master.RoundToTickSize(stopPrice), name);
        if (_client.TraceOrders) Trace(OrderTrace.Entered(Unmanaged, Now, OrderTrace.Details(series, order)));
        if (quantity < 1)
        {
            _client.LogError($"SubmitOrderUnmanaged() of '{name}' was ignored: the quantity is {quantity} and has to be 1 or more.");
            return null;
        }

        order.Oco = oco ?? string.Empty;
        order.IsLiveUntilCancelled = true;
        return Place(new WorkingOrder(order, OrderRole.Unmanaged, series) { SubmittedTime = CallTime, IsFromOtherSeries = _client.BarsInProgress != series });
    }
}
