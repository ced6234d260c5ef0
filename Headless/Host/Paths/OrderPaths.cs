using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Paths;

/// <summary>
/// Follows the orders of a run that rest at a price, strategies' and accounts' alike: stops, limits and all between, but no
/// market orders. It is told of each order's begin, changes and end, and so costs nothing where there are no orders. Its memory
/// is bounded; what goes beyond is counted.
/// </summary>
/// <param name="utcTicks">The present of the run, UTC ticks.</param>
public sealed class OrderPaths(Func<long> utcTicks)
{
    /// <summary>Steps that are kept at most, of all orders together.</summary>
    public const int MostSteps = 200_000;

    private readonly Dictionary<Order, OrderPath> _working = new(ReferenceEqualityComparer.Instance);
    private readonly List<OrderPath> _all = [];
    private int _steps;

    /// <summary>The orders in the order of their submission.</summary>
    public IReadOnlyList<OrderPath> All => _all;

    /// <summary>Steps that were not kept, the first ones of orders included that are not followed at all.</summary>
    public int LeftOut { get; private set; }

    /// <summary>An order was submitted.</summary>
    internal void Begin(Order order)
    {
        if (order.OrderType == OrderType.Market) return;
        OrderPath path = new(order);
        if (!TryAdd(path)) return;
        _working.Add(order, path);
        _all.Add(path);
    }

    /// <summary>An order was changed.</summary>
    internal void Step(Order order)
    {
        if (_working.TryGetValue(order, out OrderPath? path) && path.Steps[^1].Price != PriceOf(order)) TryAdd(path);
    }

    /// <summary>An order is done.</summary>
    internal void End(Order order)
    {
        if (_working.Remove(order, out OrderPath? path)) path.EndUtcTicks = utcTicks();
    }

    /// <summary>An order's twin takes its place.</summary>
    internal void Replace(Order order, Order twin)
    {
        if (!_working.Remove(order, out OrderPath? path)) return;
        path.Order = twin;
        _working.Add(twin, path);
    }

    private static double PriceOf(Order order) =>
        order.OrderType is OrderType.StopMarket or OrderType.StopLimit or OrderType.MIT ? order.StopPrice : order.LimitPrice;

    private bool TryAdd(OrderPath path)
    {
        if (_steps == MostSteps)
        {
            LeftOut++;
            return false;
        }

        _steps++;
        path.Add(new OrderStep(utcTicks(), PriceOf(path.Order)));
        return true;
    }
}
