using System.Globalization;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.AccountOrders;

/// <summary>Fills an account's own orders: execution, position, then the rest of the OCO group.</summary>
internal sealed class AccountFills(Account account, AccountOrderLife orders) : TickFills<WorkingOrder>(orders)
{
    private readonly AccountOrderLife _orders = orders;

    /// <summary>Fills an order at that price, whatever the market is.</summary>
    public void FillNow(WorkingOrder working, double price) => Fill(working, price);

    protected override bool Fill(WorkingOrder working, double price)
    {
        Order order = working.Order;
        int quantity = _orders.Complete(working, price);
        long id = account.NextId();
        MarketPosition side = order.IsLong ? MarketPosition.Long : MarketPosition.Short;
        var execution = new Execution(account, order.Instrument, order, order.Name, side, price, quantity, _orders.Now)
        {
            Id = id,
            ExecutionId = "ac" + id.ToString("x6", CultureInfo.InvariantCulture),
            Commission = account.Commission?.GetWithMinimum(order.Instrument, quantity) ?? 0,
        };
        account.Record(execution);
        if (working.Plan is { } plan)
        {
            if (plan.RepeatsExecutions()) account.Repeat(execution);
            if (plan.Sequence is not null) _orders.TellFill(working);
        }

        if (working.IsDone) _orders.CancelGroup(order);
        return true;
    }
}
