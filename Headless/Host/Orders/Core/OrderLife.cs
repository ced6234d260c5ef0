using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

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
        if (working.IsDone) return;
        Move(working.Order, OrderState.CancelPending);
        if (!working.IsDone) Move(working.Order, OrderState.CancelSubmitted);
        if (working.IsDone) return;
        Working.Remove(working);
        Move(working.Order, OrderState.Cancelled, ErrorCode.NoError, comment);
        CancelGroup(working.Order);
    }

    /// <summary>Cancels the orders that work now; what a script places while it is told of that stays.</summary>
    public void CancelAll()
    {
        if (Working.Count == 0) return;
        foreach (TOrder working in Working.ToArray()) Cancel(working);
    }

    /// <summary>
    /// The owner has ended: what still works is cancelled. Nobody is left who could be told, so there is no event and none of the
    /// states between.
    /// </summary>
    public void Abandon()
    {
        foreach (TOrder working in Working) working.Order.OrderState = OrderState.Cancelled;
        Working.Clear();
    }

    /// <summary>Cancels the other orders of the OCO group of an order that is done.</summary>
    public void CancelGroup(Order done)
    {
        if (!OcoGroup.IsWorking(Working, done)) return;
        foreach (TOrder other in Working.ToArray())
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
        Order order = working.Order;
        order.QuantityChanged = quantity;
        order.LimitPriceChanged = limitPrice;
        order.StopPriceChanged = stopPrice;
        OrderState resting = order.OrderState;
        if (!working.IsDone) Move(order, OrderState.ChangePending);
        if (!working.IsDone) Move(order, OrderState.ChangeSubmitted);
        if (working.IsDone) return;

        double stopBefore = order.StopPrice;
        order.StopPrice = stopPrice;
        if (stopPrice != stopBefore && FaultOf(order, "changed") is { } fault)
        {
            order.StopPrice = stopBefore;
            Move(order, resting, ErrorCode.UnableToChangeOrder, fault);
            OnRefused(fault);
            return;
        }

        order.Quantity = quantity;
        order.LimitPrice = limitPrice;
        Move(order, resting);
        OnAmended(working);
    }

    /// <summary>The price of a held order has traded: live, it goes to the exchange.</summary>
    public void Release(TOrder working)
    {
        if (IsRealtime && OrderStates.IsHeld(working.Order.OrderState)) Move(working.Order, OrderState.Working);
    }

    /// <summary>The order is filled. Every fill is complete.</summary>
    public void Complete(TOrder working, double price)
    {
        Working.Remove(working);
        Order order = working.Order;
        order.Filled = order.Quantity;
        order.AverageFillPrice = price;
        Move(order, OrderState.Filled);
    }

    /// <summary>
    /// Takes an order from Initialized to where it rests, or to Rejected when its stop lies on the wrong side of the market.
    /// </summary>
    protected void Begin(TOrder working)
    {
        Order order = working.Order;
        working.SubmittedTick = TickNumber;
        Working.Add(working);
        Enlist(order);

        if (IsRealtime) Move(order, OrderState.Initialized);
        if (!working.IsDone) Move(order, OrderState.Submitted);
        if (working.IsDone) return;
        if (FaultOf(order, "placed") is { } fault)
        {
            Working.Remove(working);
            Move(order, OrderState.Rejected, ErrorCode.OrderRejected, fault);
            CancelGroup(order);
            OnRefused(fault);
            return;
        }

        Move(order, OrderState.Accepted);
        OrderState resting = OrderStates.Resting(order, IsRealtime);
        if (!working.IsDone && resting != OrderState.Accepted) Move(order, resting);
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
    protected virtual void OnRefused(string fault)
    {
    }

    private void Move(Order order, OrderState state, ErrorCode error = ErrorCode.NoError, string comment = "")
    {
        if (!OrderStates.MayFollow(order.OrderState, state))
            throw new InvalidOperationException($"The order '{order.Name}' can't go from {order.OrderState} to {state}.");
        order.OrderState = state;
        order.Time = Now;
        Tell(order, state, error, comment);
    }

    private string? FaultOf(Order order, string verb) =>
        IsRealtime && LastTickOf(order) is { } tick ? StopSide.Fault(order, tick.Last, verb) : null;
}
