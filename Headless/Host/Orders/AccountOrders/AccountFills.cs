using System.Globalization;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.AccountOrders;

/// <summary>Fills an account's own orders: execution, position, then the rest of the OCO group.</summary>
internal sealed class AccountFills(Account account, AccountOrderLife orders) : TickFills<WorkingOrder>(orders)
{
    private readonly AccountOrderLife _orders = orders;

    protected override bool Fill(WorkingOrder working, double price)
    {
        Order order = working.Order;
        _orders.Complete(working, price);
        long id = account.NextId();
        MarketPosition side = order.IsLong ? MarketPosition.Long : MarketPosition.Short;
        account.Record(new Execution(account, order.Instrument, order, order.Name, side, price, order.Quantity, _orders.Now)
        {
            Id = id,
            ExecutionId = "ac" + id.ToString("x6", CultureInfo.InvariantCulture),
            Commission = account.Commission?.GetWithMinimum(order.Instrument, order.Quantity) ?? 0,
        });
        _orders.CancelGroup(order);
        return true;
    }
}
