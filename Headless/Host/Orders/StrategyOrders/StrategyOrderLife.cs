using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Orders.Core;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>The states of a strategy's orders, told to the account that it reaches and to the strategy.</summary>
internal sealed class StrategyOrderLife(
    StrategyBase strategy, IOrderDesk desk, StrategyClock clock, Holdings holdings, AccountLink account, OrderTrace trace,
    FaultState? faults)
    : OrderLife<StrategyOrder>
{
    /// <summary>An order, a change or a cancel was refused, for the reason given.</summary>
    public event Action<ErrorCode, string>? Refused;

    /// <summary>An order was filled although its cancel had been asked for.</summary>
    public event Action<Order>? Overfilled;

    /// <summary>Nothing goes wrong with orders that do not reach the account.</summary>
    public override FaultState? Faults => account.IsWaitUntilFlat ? null : faults;

    public override bool IsRealtime => clock.IsRealtime;

    public override DateTime Now => clock.Now;

    /// <summary>Orders, oldest first, done ones included.</summary>
    public List<Order> All { get; } = [];

    /// <summary>True once the strategy has been closed or has ended: its calls are ignored, and nothing fills any more.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The next number of the orders and executions of strategies on the account.</summary>
    public long NextId() => account.NextId();

    public Order New(
        Instrument instrument, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string name)
    {
        return new Order(account.Account, instrument, action, type, quantity, limitPrice, stopPrice)
        {
            Id = NextId(),
            Name = name,
            IsBacktestOrder = !IsRealtime,
            TimeInForce = strategy.TimeInForce,
            Time = Now,
            Desk = desk,
        };
    }

    public Order Place(StrategyOrder working)
    {
        int series = working.Series;
        working.SubmittedTime = clock.CallTime;
        working.IsFromOtherSeries = strategy.BarsInProgress != series;
        working.SubmittedBar = working.PlacedBar = clock.SubmissionBar(series);
        working.JoinsBar = clock.IsFilling(series);
        Begin(working);
        return working.Order;
    }

    public void TellOverfill(Order order) => Overfilled?.Invoke(order);

    protected override MarketTick? LastTickOf(Order order) => holdings.Of(order).LastTick;

    protected override void Enlist(Order order)
    {
        All.Add(order);
        account.Add(order);
    }

    protected override void Tell(Order order, OrderState state, ErrorCode error, string comment)
    {
        account.Report(order, error, comment);
        strategy.RaiseOrderUpdate(order, state, error, comment);
    }

    protected override void OnAmended(StrategyOrder working)
    {
        if (trace.IsOn) trace.Amended(OrderTrace.Details(working.Series, working.Order));
    }

    /// <summary>
    /// An order that meets a lost connection stops the strategy as ConnectionLossHandling says; all else is
    /// RealtimeErrorHandling's.
    /// </summary>
    protected override void OnRefused(ErrorCode error, string fault)
    {
        if (Faults is { IsOrderDown: true } down)
        {
            down.HasSentWhileDown |= error == ErrorCode.UnableToSubmitOrder;
            if (strategy.ConnectionLossHandling != ConnectionLossHandling.KeepRunning) return;
        }

        Refused?.Invoke(error, fault);
    }
}
