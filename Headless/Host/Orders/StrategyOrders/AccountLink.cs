using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.AccountOrders;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// What the account sees of a strategy's orders: in a backtest all, on a chart those of the realtime part, and these only
/// once a position left over from history has been closed, where the strategy waits for that.
/// </summary>
internal sealed class AccountLink
{
    private readonly StrategyBase _strategy;
    private readonly AccountDesk _desk;
    private readonly bool _isBacktest;

    public AccountLink(StrategyBase strategy, AccountDesk desk, bool isBacktest)
    {
        _strategy = strategy;
        _desk = desk;
        _isBacktest = isBacktest;
        if (!isBacktest) Account.AccountItemUpdate += OnAccountItemUpdate;
    }

    public Account Account => _desk.Account;

    /// <summary>True while orders do not reach the account, because the position from history is still open.</summary>
    public bool IsWaitUntilFlat { get; private set; }

    private bool IsOpen => _isBacktest || (_strategy.State == State.Realtime && !IsWaitUntilFlat);

    /// <summary>The next number of the orders and executions of strategies on the account.</summary>
    public long NextId() => _desk.NextStrategyId();

    public void OnTick(Instrument instrument, in MarketTick tick)
    {
        if (!_isBacktest) _desk.OnTick(instrument, tick);
    }

    public void Add(Order order)
    {
        if (IsOpen) Account.Orders.Add(order);
    }

    public void Report(Order order, ErrorCode error, string comment)
    {
        if (IsOpen) Account.Report(order, error, comment);
    }

    public void Record(Execution execution, Func<double>? market)
    {
        if (IsOpen) Account.Record(execution, market);
    }

    /// <summary>The broker sends an execution again.</summary>
    public void Repeat(Execution execution)
    {
        if (IsOpen) Account.Repeat(execution);
    }

    /// <summary>
    /// The strategy ends while its orders go on working: the account's desk takes over those that the account knows.
    /// </summary>
    public void HandOver(StrategyOrderLife orders)
    {
        foreach (StrategyOrder working in orders.Working.ToArray())
        {
            if (!Account.Orders.Contains(working.Order)) continue;
            orders.Working.Remove(working);
            _desk.Adopt(working);
        }

        foreach ((StrategyOrder working, double price) in orders.Unseen) _desk.AdoptUnseen(working.Order, price);
        orders.Unseen.Clear();
    }

    public void WaitUntilFlat() => IsWaitUntilFlat = true;

    /// <summary>The position from history is closed: the account gets the orders that work, none of which it has yet.</summary>
    public void StopWaiting(List<StrategyOrder> working)
    {
        IsWaitUntilFlat = false;
        foreach (StrategyOrder order in working) Account.Orders.Add(order.Order);
    }

    /// <summary>Gives the account the live twin of a historical order, at the transition to realtime.</summary>
    public void AddTwin(Order twin)
    {
        if (!IsWaitUntilFlat) Account.Orders.Add(twin);
    }

    public void Close() => Account.AccountItemUpdate -= OnAccountItemUpdate;

    private void OnAccountItemUpdate(object? sender, AccountItemEventArgs update) => _strategy.RaiseAccountItemUpdate(update);
}
