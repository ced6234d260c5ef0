using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>At the transition to realtime every working historical order gets a live twin, which takes its place.</summary>
internal sealed class RealtimeTwins(StrategyBase strategy, StrategyOrderLife orders, Holdings holdings, AccountLink account)
{
    private readonly Dictionary<Order, Order> _twins = [];
    private bool _isDone;

    /// <summary>Makes the twins, once; a second call does nothing.</summary>
    public void Make()
    {
        if (_isDone) return;
        _isDone = true;
        if (strategy.StartBehavior is StartBehavior.WaitUntilFlat or StartBehavior.WaitUntilFlatSynchronizeAccount)
        {
            foreach (Holding holding in holdings.OfSeries)
                if (!holding.IsFlat) account.WaitUntilFlat();
        }

        foreach (StrategyOrder working in orders.Working)
        {
            Order twin = TwinOf(working.Order);
            _twins[working.Order] = twin;
            orders.Paths?.Replace(working.Order, twin);
            working.Order = twin;
            working.Plan = orders.Faults?.PlanFor(twin);
            orders.All.Add(twin);
            account.AddTwin(twin);
        }
    }

    /// <summary>Handles GetRealtimeOrder: the live order of a historical one, or null when that one is done.</summary>
    public Order? LiveOrderOf(Order? historical)
    {
        if (historical is null) return null;
        if (strategy.State == State.Transition) Make();
        Order? live = historical.IsBacktestOrder ? _twins.GetValueOrDefault(historical) : historical;
        return live is null || Order.IsTerminalState(live.OrderState) ? null : live;
    }

    /// <summary>True for a historical order that a live twin has replaced.</summary>
    public bool Replaced(Order historical) => _twins.ContainsKey(historical);

    private Order TwinOf(Order historical)
    {
        Order twin = orders.New(
            historical.Instrument, historical.OrderAction, historical.OrderType, historical.Quantity, historical.LimitPrice,
            historical.StopPrice, historical.Name);
        twin.OrderId = historical.OrderId.Replace("NB-", "NT-", StringComparison.Ordinal);
        twin.FromEntrySignal = historical.FromEntrySignal;
        twin.Oco = historical.Oco.Length == 0 ? string.Empty : historical.Oco + "-rt";
        twin.OrderState = historical.OrderState;
        twin.IsLiveUntilCancelled = historical.IsLiveUntilCancelled;
        twin.IsSimulatedStop = historical.IsSimulatedStop;
        twin.IsBacktestOrder = false;
        return twin;
    }
}
