using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Fills an order of a strategy, and before it what has to go first: the position that an entry turns round.</summary>
internal sealed class StrategyFills(StrategyOrderLife orders, Holdings holdings, ExitSizes exits, StrategyExecutions executions)
{
    public void Fill(StrategyOrder working, double price, double slippageTicks)
    {
        Order order = working.Order;
        Holding holding = holdings.Of(order);
        // A fill that overtakes the cancel was made before anyone could shrink the order; one whose cancel is refused is made all
        // the same.
        bool isOver = working.Reduces && !working.IsCancelAsked && !exits.Fit(working, holding);
        if (isOver && (working.IsDone || working.IsCancelAsked)) return;
        if (working.Role == OrderRole.Entry && !holding.IsFlat && (holding.Side == MarketPosition.Long) != order.IsLong)
        {
            Close(holding, working.Series, OrderNames.ClosePosition, price, slippageTicks);
            if (working.IsDone) return;
        }

        int quantity = orders.Complete(working, price);
        executions.Execute(working, holding, price, slippageTicks, quantity);
        if (working.IsCancelAsked) orders.TellOverfill(order);
    }

    /// <summary>Closes the whole position at once, by an order of its own.</summary>
    public void Close(Holding holding, int series, string name, double price, double slippageTicks)
    {
        if (holding.IsFlat) return;
        OrderAction action = holding.Side == MarketPosition.Long ? OrderAction.Sell : OrderAction.BuyToCover;
        Order order = orders.New(holding.Instrument, action, OrderType.Market, holding.Position.Quantity, 0, 0, name);
        var closing = new StrategyOrder(order, OrderRole.Closing, series);
        orders.Place(closing);
        if (!closing.IsDone && closing.Plan is not { IsLate: true }) Fill(closing, price, slippageTicks);
    }
}
