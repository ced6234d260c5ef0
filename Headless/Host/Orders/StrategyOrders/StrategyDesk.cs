using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.AccountOrders;
using NT8Bridge.Headless.Host.Orders.Core;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// Takes the orders of one strategy, keeps NinjaTrader's rules about them, fills them against bars (history) or ticks
/// (realtime and playback), keeps positions and trades, and tells the strategy: order, then execution, then position. All
/// calls come on the strategy's thread, in the order of events.
/// </summary>
internal sealed class StrategyDesk : IOrderDesk
{
    private readonly StrategyBase _strategy;
    private readonly StrategyClock _clock;
    private readonly Holdings _holdings;
    private readonly AccountLink _account;
    private readonly StrategyOrderLife _orders;
    private readonly ClosedTrades _trades;
    private readonly ProtectiveOrders _protective;
    private readonly StrategyExecutions _executions;
    private readonly BarFills _barFills;
    private readonly StrategyTickFills _tickFills;
    private readonly TrailingStops _trails;
    private readonly OrderExpiry _expiry;
    private readonly StrategyClosing _closing;
    private readonly RealtimeTwins _twins;
    private readonly OrderChanges _changes;
    private readonly ManagedOrders _managed;
    private readonly UnmanagedOrders _unmanaged;

    /// <summary>A desk for a strategy whose series are attached. With finer bars, historical orders fill against these.</summary>
    private StrategyDesk(StrategyBase strategy, AccountDesk account, bool isBacktest, FineBars? fineBars, HostContext host)
    {
        var walk = new BarWalk();
        _strategy = strategy;
        _clock = new StrategyClock(strategy, walk);
        _holdings = new Holdings(strategy, account.Account);
        _account = new AccountLink(strategy, account, isBacktest);
        var trace = new OrderTrace(strategy, _clock);
        _orders = new StrategyOrderLife(strategy, this, _clock, _holdings, _account, trace, host.Faults)
        {
            Paths = host.OrderPaths,
        };
        _trades = new ClosedTrades(_clock, walk, strategy.PerformanceMetrics);
        _protective = new ProtectiveOrders(strategy, _orders, _holdings, trace);
        var exits = new ExitSizes(_orders);
        _executions = new StrategyExecutions(strategy, _orders, walk, _account, _trades, _protective, exits);
        var fills = new StrategyFills(_orders, _holdings, exits, _executions);
        _barFills = new BarFills(strategy, _orders, walk, fills, fineBars, host.Fills);
        _tickFills = new StrategyTickFills(strategy, _orders, fills);
        _trails = new TrailingStops(strategy, _orders, _holdings);
        _expiry = new OrderExpiry(_orders, trace);
        _closing = new StrategyClosing(strategy, _orders, _holdings, fills);
        _orders.Refused += _closing.HandleRefusal;
        _orders.Overfilled += _closing.HandleOverfill;
        _twins = new RealtimeTwins(strategy, _orders, _holdings, _account);
        _changes = new OrderChanges(strategy, _orders, _twins, _closing, trace);
        var admission = new OrderAdmission(strategy, _orders, _holdings, walk, trace);
        _managed = new ManagedOrders(strategy, _orders, _holdings, _clock, admission, trace);
        _unmanaged = new UnmanagedOrders(_orders, _holdings, admission, trace);
    }

    public Account Account => _account.Account;

    public SystemPerformance Performance => _trades.Performance;

    public List<Execution> Executions => _executions.All;

    public List<Order> Orders => _orders.All;

    public bool IsWaitUntilFlat => _account.IsWaitUntilFlat;

    /// <summary>
    /// Gives a strategy its desk: with an account of its own in Strategy Analyzer, otherwise with the account of the charts.
    /// </summary>
    public static StrategyDesk Open(StrategyBase strategy, HostContext host)
    {
        bool isBacktest = strategy.Context.IsInStrategyAnalyzer;
        AccountDesk account = isBacktest ? SimulationAccounts.OfBacktest(host) : SimulationAccounts.OfCharts(host);
        FineBars? fineBars = strategy.OrderFillResolution == OrderFillResolution.High ? FineBars.Open(strategy, host) : null;
        var desk = new StrategyDesk(strategy, account, isBacktest, fineBars, host);
        strategy.ProtectFrom(desk);
        return desk;
    }

    /// <summary>History: a bar is there. Working orders of its series are filled against it, before its OnBarUpdate.</summary>
    public void BeforeBar(int series, int index)
    {
        Holding holding = _holdings.Of(series);
        if (_orders.Working.Count > 0 || holding.Lots.Count > 0) _barFills.Fill(holding, series, index);
        holding.LastSeries = series;
        holding.LastIndex = index;
    }

    /// <summary>After OnBarUpdate of a bar, in history and realtime: stops trail, orders not submitted again expire.</summary>
    public void AfterBar(int series)
    {
        if (_orders.Working.Count == 0) return;
        int current = _strategy.CurrentBars[series];
        if (!_orders.IsRealtime || _strategy.Calculate == Calculate.OnBarClose) _trails.AtBar(series, current);
        _expiry.AtBar(series, current);
    }

    /// <summary>Realtime: a trade, before OnBarUpdate for it. Bid and ask are NaN where no quotes are known.</summary>
    public void OnTick(Instrument instrument, DateTime time, double price, double bid, double ask)
    {
        if (_holdings.Find(instrument) is not { } holding) return;
        var tick = new MarketTick(time, price, bid, ask);
        holding.LastTick = tick;
        _account.OnTick(instrument, tick);
        _clock.Tick(time);
        _orders.CountTick();
        foreach (OpenLot lot in holding.Lots) lot.See(price);
        if (_orders.Working.Count == 0) return;
        // Events of a fill see the series of its instrument, as they do in history.
        _strategy.MoveTo(holding.FirstSeries, _strategy.CurrentBars[holding.FirstSeries]);
        _tickFills.FillAt(instrument, tick, _strategy.IsFillLimitOnTouch);
        if (_strategy.Calculate != Calculate.OnBarClose) _trails.AtTick(holding, price);
    }

    /// <summary>Realtime: the clock comes to a time without a tick.</summary>
    public void AtTime(DateTime time) => _clock.Tick(time);

    /// <summary>
    /// A session ends: in history after OnBarUpdate of its last bar, in realtime ExitOnSessionCloseSeconds before its end.
    /// </summary>
    public void SessionClosing(int series)
    {
        if (_strategy.IsExitOnSessionCloseStrategy) _closing.CloseAll(OrderNames.ExitOnSessionClose);
        else _expiry.AtSessionEnd(_strategy.BarsArray[series].Instrument);
    }

    /// <summary>The strategy goes from history to realtime.</summary>
    public void Transition() => _twins.Make();

    /// <summary>
    /// The strategy ends; what still works is cancelled without an event. Where the broker may misbehave the account cancels it,
    /// which can fail, and an order that closes the position goes on.
    /// </summary>
    public void Terminate()
    {
        _orders.IsClosed = true;
        _account.Close();
        if (_orders.Faults is not null)
        {
            Order[] cancelled = [.. _orders.Working.Where(static order => order.Role != OrderRole.Closing).Select(o => o.Order)];
            _account.HandOver(_orders);
            Account.Cancel(cancelled.Where(static order => order.Desk is null));
        }

        _orders.Abandon();
    }

    /// <summary>The platform stops the strategy because its connection is lost: its orders go on working at the broker.</summary>
    public void Disconnect()
    {
        _orders.IsClosed = true;
        _account.HandOver(_orders);
    }

    /// <summary>Orders of that time in force have ended at the broker, from which no news comes.</summary>
    public void ExpireUnseen(TimeInForce timeInForce)
    {
        foreach (StrategyOrder working in _orders.Working) working.IsOut |= working.Order.TimeInForce == timeInForce;
    }

    /// <summary>
    /// The market moves while no price reaches the strategy, whose clock is there already: the broker fills what is due.
    /// </summary>
    public void OnMarketAlone(Instrument instrument, DateTime time, double price, double bid, double ask)
    {
        if (_holdings.Find(instrument) is not { } holding) return;
        var tick = new MarketTick(time, price, bid, ask);
        holding.LastTick = tick;
        _account.OnTick(instrument, tick);
        _orders.CountTick();
        _tickFills.FillAt(instrument, tick, _strategy.IsFillLimitOnTouch);
    }

    /// <summary>
    /// News comes from the broker again, and with <paramref name="replays"/> all executions of the session too.
    /// </summary>
    public void Reconnect(bool replays)
    {
        _tickFills.TellUnseen();
        if (replays) _executions.Replay();
    }

    /// <summary>The broker ends the orders of that time in force.</summary>
    public void Expire(TimeInForce timeInForce, string comment)
    {
        foreach (StrategyOrder working in _orders.Working.ToArray())
            if (working.Order.TimeInForce == timeInForce) _orders.Expire(working, comment);
    }

    public Position PositionOf(int series) => _holdings.Of(series).Position;

    public Position AccountPositionOf(int series) => Account.PositionOf(_strategy.BarsArray[series].Instrument);

    public Order? Submit(in ManagedCall call) => _managed.Submit(call);

    public Order? SubmitUnmanaged(
        int series, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string? oco,
        string? signal) => _unmanaged.Submit(series, action, type, quantity, limitPrice, stopPrice, oco, signal);

    public void CancelOrder(Order? order) => _changes.Cancel(order);

    public void ChangeOrder(Order? order, int quantity, double limitPrice, double stopPrice) =>
        _changes.Change(order, quantity, limitPrice, stopPrice);

    public void SetProtection(ProtectionKind kind, string? fromEntrySignal, ProtectionTerms terms) =>
        _protective.Set(kind, fromEntrySignal, terms);

    public void CloseStrategy(string? signalName, string reason) => _closing.CloseStrategy(signalName, reason);

    public Order? LiveOrderOf(Order? historical) => _twins.LiveOrderOf(historical);

    public int BarsSince(bool isEntry, int series, string? signalName, int executionsAgo)
    {
        Holding holding = _holdings.Of(series);
        return ExecutionHistory.BarsSince(
            _executions.All, holding.Instrument, _strategy.CurrentBars[holding.FirstSeries], isEntry, signalName, executionsAgo);
    }
}
