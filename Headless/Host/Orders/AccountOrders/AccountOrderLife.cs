using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.AccountOrders;

/// <summary>The states of an account's own orders, which are always live: reported through the account's events.</summary>
internal sealed class AccountOrderLife(Account account, FaultState? faults) : OrderLife<WorkingOrder>
{
    private readonly LastTicks _ticks = new();
    private DateTime _now;

    public override FaultState? Faults => faults;

    public override bool IsRealtime => true;

    /// <summary>Time of the last tick; before the first, the earliest there is.</summary>
    public override DateTime Now => _now;

    public void Place(Order order) => Begin(new WorkingOrder(order));

    /// <summary>Takes over an order that another owner has placed; from the next tick on it can fill.</summary>
    public void Adopt(WorkingOrder working)
    {
        working.SubmittedTick = TickNumber;
        Working.Add(working);
    }

    /// <summary>Takes note of a tick.</summary>
    public void See(Instrument instrument, in MarketTick tick)
    {
        _now = tick.Time;
        _ticks.Set(instrument, tick);
        CountTick();
    }

    protected override MarketTick? LastTickOf(Order order) => _ticks.Of(order.Instrument);

    protected override void Enlist(Order order) => account.Orders.Add(order);

    protected override void Tell(Order order, OrderState state, ErrorCode error, string comment) =>
        account.Report(order, error, comment);
}
