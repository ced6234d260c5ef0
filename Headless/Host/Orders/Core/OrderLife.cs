using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Faults;
using NT8Bridge.Headless.Host.Paths;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>
/// The way of an order through its states, the same for the orders of strategies and those of accounts. The owner of the
/// orders supplies the time and the market, and is told of every state. A script can place, change and cancel orders while
/// it is told of one, so after each move the order may be done already.
/// </summary>
internal abstract class OrderLife<TOrder>
    where TOrder : WorkingOrder
{
    /// <summary>The orders that are not done, oldest first. A list, so that going through it allocates nothing.</summary>
    public List<TOrder> Working { get; } = [];

    /// <summary>Ticks seen so far.</summary>
    public long TickNumber { get; private set; }

    /// <summary>What the platform does wrong on purpose; null for nothing.</summary>
    public abstract FaultState? Faults { get; }

    /// <summary>Follows where the orders rest; null where nobody asked for it.</summary>
    public OrderPaths? Paths { get; init; }

    /// <summary>Fills that the broker has made while no news came from it, oldest first.</summary>
    public List<(TOrder Working, double Price)> Unseen { get; } = [];

    /// <summary>True when orders go to the simulated broker; false in the historical part of a strategy.</summary>
    public abstract bool IsRealtime { get; }

    /// <summary>The time that a change of state gets.</summary>
    public abstract DateTime Now { get; }

    public void CountTick() => TickNumber++;

    /// <summary>The working order of that reference, or null when it is done or belongs to another owner.</summary>
    public TOrder? Find(Order order)
    {
        foreach (TOrder working in Working)
            if (ReferenceEquals(working.Order, order)) return working;
        return null;
    }

    /// <summary>Cancels an order and those of its OCO group.</summary>
    public void Cancel(TOrder working, string comment = "")
    {
        if (working.IsDone || working.IsCancelAsked) return;
        OrderState resting = working.Order.OrderState;
        Move(working, OrderState.CancelPending);
        if (!working.IsDone) Move(working, OrderState.CancelSubmitted);
        if (working.IsDone) return;
        if (working.Plan is { } plan && IsCancelInVain(working, plan, resting)) return;
        Working.Remove(working);
        Move(working, OrderState.Cancelled, ErrorCode.NoError, comment);
        CancelGroup(working.Order);
    }

    /// <summary>The broker ends an order that nobody asked it to cancel.</summary>
    public void Expire(TOrder working, string comment)
    {
        if (working.IsDone) return;
        Working.Remove(working);
        Move(working, OrderState.Cancelled, ErrorCode.NoError, comment);
    }

    /// <summary>Cancels the orders that work now; what a script places while it is told of that stays.</summary>
    public void CancelAll()
    {
        if (Working.Count == 0) return;
        using OrdersNow<TOrder> now = new(Working);
        foreach (TOrder working in now) Cancel(working);
    }

    /// <summary>
    /// The owner has ended: what still works is cancelled. Nobody is left who could be told, so there is no event and none of the
    /// states between.
    /// </summary>
    public void Abandon()
    {
        foreach (TOrder working in Working)
        {
            working.Order.OrderState = OrderState.Cancelled;
            Paths?.End(working.Order);
        }

        Working.Clear();
    }

    /// <summary>Cancels the other orders of the OCO group of an order that is done.</summary>
    public void CancelGroup(Order done)
    {
        if (!OcoGroup.IsWorking(Working, done)) return;
        using OrdersNow<TOrder> now = new(Working);
        foreach (TOrder other in now)
            if (OcoGroup.Holds(done, other.Order)) Cancel(other);
    }

    /// <summary>
    /// Handles a request to change: a price of 0 and a quantity below 1 stay as they are, prices are rounded to the tick.
    /// </summary>
    public void ChangeAsAsked(TOrder working, int quantity, double limitPrice, double stopPrice)
    {
        Order order = working.Order;
        MasterInstrument master = order.Instrument.MasterInstrument;
        double limit = limitPrice == 0 ? order.LimitPrice : master.RoundToTickSize(limitPrice);
        double stop = stopPrice == 0 ? order.StopPrice : master.RoundToTickSize(stopPrice);
        int size = quantity < 1 ? order.Quantity : quantity;
        if (size == order.Quantity && limit == order.LimitPrice && stop == order.StopPrice) return;
        Change(working, size, limit, stop);
    }

    /// <summary>
    /// Amends an order. One whose stop would come to the wrong side of the market stays as it was, with an error.
    /// </summary>
    public void Change(TOrder working, int quantity, double limitPrice, double stopPrice)
    {
        if (working.IsCancelAsked) return;
        Order order = working.Order;
        order.QuantityChanged = quantity;
        order.LimitPriceChanged = limitPrice;
        order.StopPriceChanged = stopPrice;
        OrderState resting = order.OrderState;
        if (!working.IsDone) Move(working, OrderState.ChangePending);
        if (!working.IsDone) Move(working, OrderState.ChangeSubmitted);
        if (working.IsDone) return;
        if (RefusalOfChange(working, quantity) is { } refusal)
        {
            Move(working, resting, refusal.Error, refusal.Comment);
            OnRefused(refusal.Error, refusal.Comment);
            return;
        }

        double stopBefore = order.StopPrice;
        order.StopPrice = stopPrice;
        if (stopPrice != stopBefore && FaultOf(order, "changed") is { } fault)
        {
            order.StopPrice = stopBefore;
            Move(working, resting, ErrorCode.UnableToChangeOrder, fault);
            OnRefused(ErrorCode.UnableToChangeOrder, fault);
            return;
        }

        order.Quantity = quantity;
        order.LimitPrice = limitPrice;
        Paths?.Step(order);
        Move(working, resting);
        OnAmended(working);
    }

    /// <summary>The price of a held order has traded: live, it goes to the exchange.</summary>
    public void Release(TOrder working)
    {
        if (IsRealtime && OrderStates.IsHeld(working.Order.OrderState)) Move(working, OrderState.Working);
    }

    /// <summary>The order is filled, all of it unless a fault leaves a part; the contracts of this fill.</summary>
    public int Complete(TOrder working, double price)
    {
        Order order = working.Order;
        int before = order.Filled, left = order.Quantity - before;
        int size = working.Plan?.NextSize(left) ?? left;
        order.AverageFillPrice = before == 0 ? price : ((order.AverageFillPrice * before) + (price * size)) / (before + size);
        order.Filled = before + size;
        if (working.IsCancelAsked)
        {
            order.HasOverfill = true;
            working.Plan!.CountOvertaken();
        }

        if (size == left) Working.Remove(working);
        Move(working, size == left ? OrderState.Filled : OrderState.PartFilled);
        return size;
    }

    /// <summary>Tells of a fill whose order event a fault has put behind another event.</summary>
    public void TellFill(TOrder working) => Told(working, working.Order.OrderState, ErrorCode.NoError, string.Empty);

    /// <summary>The broker fills an order while no news comes from it; it ends the orders of the group with it.</summary>
    public void FillUnseen(TOrder working, double price)
    {
        Unseen.Add((working, price));
        working.IsOut = true;
        if (working.Order.OcoGroup is null) return;
        foreach (TOrder other in Working)
            if (OcoGroup.Holds(working.Order, other.Order)) other.IsOut = true;
    }

    /// <summary>
    /// Takes an order from Initialized to where it rests, or to Rejected when its stop lies on the wrong side of the market.
    /// </summary>
    protected void Begin(TOrder working)
    {
        Order order = working.Order;
        working.SubmittedTick = TickNumber;
        if (IsRealtime) working.Plan = Faults?.PlanFor(order);
        Working.Add(working);
        Enlist(order);
        Paths?.Begin(order);

        if (IsRealtime) Move(working, OrderState.Initialized);
        if (!working.IsDone) Move(working, OrderState.Submitted);
        if (working.IsDone) return;
        if (RefusalOf(working) is { } refusal)
        {
            Working.Remove(working);
            Move(working, OrderState.Rejected, refusal.Error, refusal.Comment);
            CancelGroup(order);
            OnRefused(refusal.Error, refusal.Comment);
            return;
        }

        Move(working, OrderState.Accepted);
        OrderState resting = OrderStates.Resting(order, IsRealtime);
        if (!working.IsDone && resting != OrderState.Accepted) Move(working, resting);
    }

    /// <summary>The last tick of the order's instrument, or null before the first.</summary>
    protected abstract MarketTick? LastTickOf(Order order);

    /// <summary>Takes note of a new order.</summary>
    protected abstract void Enlist(Order order);

    /// <summary>Tells of the state that an order has come to.</summary>
    protected abstract void Tell(Order order, OrderState state, ErrorCode error, string comment);

    /// <summary>An order has been amended.</summary>
    protected virtual void OnAmended(TOrder working)
    {
    }

    /// <summary>An order or a change was refused.</summary>
    protected virtual void OnRefused(ErrorCode error, string fault)
    {
    }

    private void Move(TOrder working, OrderState state, ErrorCode error = ErrorCode.NoError, string comment = "")
    {
        Order order = working.Order;
        if (!OrderStates.MayFollow(order.OrderState, state))
            throw new InvalidOperationException($"The order '{order.Name}' can't go from {order.OrderState} to {state}.");
        order.OrderState = state;
        order.Time = Now;
        if (Paths is not null && Order.IsTerminalState(state)) Paths.End(order);
        if (working.Plan is null) Tell(order, state, error, comment);
        else if (working.Plan.Sequence is null || state is not (OrderState.PartFilled or OrderState.Filled))
            Told(working, state, error, comment);
    }

    /// <summary>Tells of a state, twice where a fault repeats it and the order stands there still.</summary>
    private void Told(TOrder working, OrderState state, ErrorCode error, string comment)
    {
        Tell(working.Order, state, error, comment);
        if (working.Order.OrderState == state && working.Plan!.RepeatsOrders()) Tell(working.Order, state, error, comment);
    }

    /// <summary>True when a fault keeps an order from being cancelled: it is refused, or a fill comes first.</summary>
    private bool IsCancelInVain(TOrder working, OrderPlan plan, OrderState resting)
    {
        if (plan.RefusalOfCancel() is { } refusal)
        {
            Move(working, resting, refusal.Error, refusal.Comment);
            OnRefused(refusal.Error, refusal.Comment);
            return true;
        }

        working.IsCancelAsked = plan.IsOvertaken();
        return working.IsCancelAsked;
    }

    /// <summary>Why the broker does not change an order: a fault, or more is filled than it shall be for.</summary>
    private static (ErrorCode Error, string Comment)? RefusalOfChange(TOrder working, int quantity) =>
        working.Order.Filled > 0 && working.Order.Filled >= quantity
            ? (ErrorCode.UnableToChangeOrder, "More of the order is filled than it is changed to.")
            : working.Plan?.RefusalOfChange();

    private (ErrorCode Error, string Comment)? RefusalOf(TOrder working) =>
        working.Plan?.RefusalOfOrder(working.Order)
        ?? (FaultOf(working.Order, "placed") is { } fault ? (ErrorCode.OrderRejected, fault) : null);

    private string? FaultOf(Order order, string verb) =>
        IsRealtime && LastTickOf(order) is { } tick ? StopSide.Fault(order, tick.Last, verb) : null;
}
