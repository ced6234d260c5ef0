using System.Collections.Generic;
using System.Collections.ObjectModel;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>Writes down what becomes of a strategy's orders, bar by bar.</summary>
internal sealed class WorkingOrders
{
    private readonly List<(Order Order, string Text)> _working = [];
    private int _known;

    /// <summary>What was written down.</summary>
    public List<OrderLine> Lines { get; } = [];

    /// <summary>Number of orders.</summary>
    public int Count => _known;

    /// <summary>A bar is over.</summary>
    public void After(StrategyBase strategy, int moment)
    {
        for (int i = _working.Count - 1; i >= 0; i--)
        {
            (Order order, string before) = _working[i];
            string text = OrderLine.TextOf(order);
            if (text == before) continue;
            Lines.Add(new OrderLine(moment, order.Name, text));
            _working[i] = (order, text);
            if (Order.IsTerminalState(order.OrderState)) _working.RemoveAt(i);
        }

        Collection<Order> all = strategy.Orders;
        for (; _known < all.Count; _known++)
        {
            Order order = all[_known];
            string text = OrderLine.TextOf(order);
            Lines.Add(new OrderLine(moment, order.Name, text));
            if (!Order.IsTerminalState(order.OrderState)) _working.Add((order, text));
        }
    }
}
