using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>The way of an order through its states, with an event for each.</summary>
internal sealed partial class OrderDesk
{
    private Order NewOrder(Instrument instrument, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string name)
    {
        long id = ++_lastId;
        return new Order(Account, instrument, action, type, quantity, limitPrice, stopPrice)
        {
            Id = id,
            OrderId = (IsRealtime ? "NT-" : "NB-") + id.ToString("D6", System.Globalization.CultureInfo.InvariantCulture),
            Name = name,
            IsBacktestOrder = !IsRealtime,
            TimeInForce = _client.TimeInForce,
            Time = Now,
            Desk = this,
        };
    }

    /// <summary>Historically an order always gets to Working. In realtime a stop rests at Accepted until it triggers.</summary>
    private Order Place(WorkingOrder working)
    {
        Order order = working.Order;
        working.SubmittedBar = working.PlacedBar = SubmissionBar(working.Series);
        working.SubmittedTick = _tickNumber;
        working.JoinsBar = _walkSeries == working.Series;
        _working.Add(working);
        Orders.Add(order);
        if (ReachesAccount) Account.Orders.Add(order);

        if (IsRealtime) SetState(order, OrderState.Initialized);
        if (!working.IsDone) SetState(order, OrderState.Submitted);
        if (!working.IsDone && IsRealtime && BookOf(order).LastTick is { } tick && FillRules.IsStopOnWrongSide(order, tick.Last))
        {
            Reject(working, ErrorCode.OrderRejected, WrongSide(order, "placed"));
            return order;
        }

        if (!working.IsDone) SetState(order, OrderState.Accepted);
        if (!working.IsDone && RestingState(order) is var resting && resting != OrderState.Accepted) SetState(order, resting);
        return order;
    }

    private OrderState RestingState(Order order)
    {
        if (!IsRealtime) return OrderState.Working;
        if (order.OrderType == OrderType.MIT || order.IsSimulatedStop) return OrderState.TriggerPending;
        return order.OrderType is OrderType.StopMarket or OrderType.StopLimit ? OrderState.Accepted : OrderState.Working;
    }

    /// <summary>An order placed while a bar is being filled counts as placed in the bar before: it lives to the end of this one.</summary>
    private int SubmissionBar(int series) => _walkSeries == series ? _walkBar.Index - 1 : _client.CurrentBarOf(series);

    private void SetState(Order order, OrderState state, ErrorCode error = ErrorCode.NoError, string comment = "")
    {
        order.OrderState = state;
        order.Time = Now;
        if (ReachesAccount) Account.Report(order, error, comment);
        _client.RaiseOrderUpdate(order, order.LimitPrice, order.StopPrice, order.Quantity, order.Filled, order.AverageFillPrice, state, order.Time, error, comment);
    }

    private void Cancel(WorkingOrder working, string comment = "")
    {
        if (working.IsDone) return;
        SetState(working.Order, OrderState.CancelPending);
        if (!working.IsDone) SetState(working.Order, OrderState.CancelSubmitted);
        if (working.IsDone) return;
        _working.Remove(working);
        SetState(working.Order, OrderState.Cancelled, ErrorCode.NoError, comment);
        CancelGroup(working.Order);
    }

    /// <summary>Cancels those that work now; what a handler places meanwhile stays.</summary>
    private void CancelWhere(Predicate<WorkingOrder> which, string comment = "")
    {
        if (!_working.Exists(which)) return;
        foreach (WorkingOrder working in _working.ToArray())
            if (which(working)) Cancel(working, comment);
    }

    private void CancelGroup(Order done)
    {
        if (done.Oco.Length == 0) return;
        CancelWhere(other => !ReferenceEquals(other.Order, done) && other.Order.Oco == done.Oco && other.Order.Instrument == done.Instrument);
    }

    /// <summary>Amends an order; a stop on the wrong side of the market stays as it was, with an error.</summary>
    private void Change(WorkingOrder working, int quantity, double limitPrice, double stopPrice)
    {
        Order order = working.Order;
        order.QuantityChanged = quantity;
        order.LimitPriceChanged = limitPrice;
        order.StopPriceChanged = stopPrice;
        OrderState resting = order.OrderState;
        if (!working.IsDone) SetState(order, OrderState.ChangePending);
        if (!working.IsDone) SetState(order, OrderState.ChangeSubmitted);
        if (working.IsDone) return;

        double stopBefore = order.StopPrice;
        order.StopPrice = stopPrice;
        if (IsRealtime && stopPrice != stopBefore && BookOf(order).LastTick is { } tick && FillRules.IsStopOnWrongSide(order, tick.Last))
        {
            order.StopPrice = stopBefore;
            SetState(order, resting, ErrorCode.UnableToChangeOrder, WrongSide(order, "changed"));
            HandleError(WrongSide(order, "changed"), isRejection: true);
            return;
        }

        order.Quantity = quantity;
        order.LimitPrice = limitPrice;
        SetState(order, resting);
        if (_client.TraceOrders) Trace(OrderTrace.Amended(Now, OrderTrace.Details(working.Series, order)));
    }

    private void Reject(WorkingOrder working, ErrorCode error, string reason)
    {
        _working.Remove(working);
        SetState(working.Order, OrderState.Rejected, error, reason);
        CancelGroup(working.Order);
        HandleError(reason, isRejection: true);
    }

    /// <summary>What RealtimeErrorHandling asks for.</summary>
    private void HandleError(string reason, bool isRejection)
    {
        RealtimeErrorHandling handling = _client.RealtimeErrorHandling;
        if (handling == RealtimeErrorHandling.IgnoreAllErrorsNoAlert) return;
        _client.LogError($"Strategy '{_client.Name}' submitted an order that generated the following error '{reason}'.");
        bool goesOn = handling == RealtimeErrorHandling.IgnoreAllErrors
            || (handling == RealtimeErrorHandling.StopCancelCloseIgnoreRejects && isRejection);
        if (goesOn || _isClosed) return;
        CloseStrategy(OrderNames.CloseStrategy, $"{reason} Strategy has sent cancel requests, attempted to close the position and terminated itself.");
    }

    private void Trace(string message) => _client.TraceOrder(Now, message);

    private static string WrongSide(Order order, string verb) => order.IsLong
        ? $"Buy stop or buy stop limit orders can't be {verb} below the market."
        : $"Sell stop or sell stop limit orders can't be {verb} above the market.";
}
