using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Headless.Host.Orders;

namespace NinjaTrader.Cbi;

/// <summary>
/// Orders of the account itself, beside those of strategies: as a chart trader or a copier places them. They fill at the
/// ticks of the instruments that a strategy on this account follows; in a backtest there are none.
/// </summary>
public partial class Account
{
    private readonly List<Order> _own = [];
    private readonly HashSet<Order> _triggered = [];
    private readonly HashSet<Order> _resting = [];
    private long _lastOwnId;
    private DateTime _now;

    /// <summary>Makes an order, to be given to <see cref="Submit"/>.</summary>
    public Order CreateOrder(Instrument instrument, OrderAction action, OrderType orderType, TimeInForce timeInForce, int quantity, double limitPrice, double stopPrice, string oco, string name, CustomOrder? customOrder) =>
        CreateOrder(instrument, action, orderType, OrderEntry.Automated, timeInForce, quantity, limitPrice, stopPrice, oco, name, NinjaTrader.Core.Globals.MaxDate, customOrder);

    /// <summary>Makes an order, to be given to <see cref="Submit"/>.</summary>
    public Order CreateOrder(Instrument instrument, OrderAction action, OrderType orderType, OrderEntry orderEntry, TimeInForce timeInForce, int quantity, double limitPrice, double stopPrice, string oco, string name, DateTime gtd, CustomOrder? customOrder)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        long id = ++_lastOwnId;
        MasterInstrument master = instrument.MasterInstrument;
        return new Order(this, instrument, action, orderType, quantity, master.RoundToTickSize(limitPrice), master.RoundToTickSize(stopPrice))
        {
            Id = id,
            OrderId = "AC-" + id.ToString("D6", CultureInfo.InvariantCulture),
            OrderEntry = orderEntry,
            TimeInForce = timeInForce,
            Gtd = gtd,
            Oco = oco ?? string.Empty,
            Name = name ?? string.Empty,
            IsLiveUntilCancelled = true,
        };
    }

    /// <summary>Sends orders made by CreateOrder.</summary>
    public void Submit(IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        foreach (Order order in orders)
        {
            if (order.Desk is not null || order.OrderState != OrderState.Initialized || _own.Contains(order)) continue;
            _own.Add(order);
            Orders.Add(order);
            Move(order, OrderState.Submitted);
            Move(order, OrderState.Accepted);
            if (order.OrderType is OrderType.Market or OrderType.Limit) Move(order, OrderState.Working);
        }
    }

    /// <summary>Cancels orders, of the account or of a strategy on it.</summary>
    public void Cancel(IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        foreach (Order order in System.Linq.Enumerable.ToArray(orders))
        {
            if (order.Desk is { } desk) desk.CancelOrder(order);
            else Cancel(order);
        }
    }

    /// <summary>Amends orders to their QuantityChanged, LimitPriceChanged and StopPriceChanged.</summary>
    public void Change(IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        foreach (Order order in System.Linq.Enumerable.ToArray(orders))
        {
            if (order.Desk is { } desk) desk.ChangeOrder(order, order.QuantityChanged, order.LimitPriceChanged, order.StopPriceChanged);
            else if (_own.Contains(order)) Amend(order);
        }
    }

    /// <summary>Cancels all orders of an instrument.</summary>
    public void CancelAllOrders(Instrument instrument) =>
        Cancel(System.Linq.Enumerable.Where(Orders, order => order.Instrument == instrument && !Order.IsTerminalState(order.OrderState)));

    /// <summary>Cancels all orders of the instruments and closes their positions at the market.</summary>
    public void Flatten(ICollection<Instrument> instruments)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        foreach (Instrument instrument in instruments)
        {
            CancelAllOrders(instrument);
            Position position = PositionOf(instrument);
            if (position.Quantity == 0) continue;
            OrderAction action = position.MarketPosition == MarketPosition.Long ? OrderAction.Sell : OrderAction.BuyToCover;
            Submit([CreateOrder(instrument, action, OrderType.Market, TimeInForce.Gtc, position.Quantity, 0, 0, string.Empty, "Close", null)]);
        }
    }

    private void FillOwn(Instrument instrument, in MarketTick tick)
    {
        _now = tick.Time;
        if (_own.Count == 0) return;
        bool onTouch = false;
        foreach (Order order in _own.ToArray())
        {
            if (order.Instrument != instrument || Order.IsTerminalState(order.OrderState)) continue;
            FillTerms terms = FillTerms.Of(order, _triggered.Contains(order));
            double tickSize = instrument.MasterInstrument.TickSize;
            bool isDue = FillRules.IsDueAtTick(terms, tick, tickSize, onTouch);
            if (isDue && order.OrderState == OrderState.Accepted) Move(order, OrderState.Working);
            if (isDue && terms.AwaitsTrigger)
            {
                _triggered.Add(order);
                terms = terms with { IsTriggered = true };
                isDue = FillRules.IsDueAtTick(terms, tick, tickSize, onTouch);
            }

            bool isFresh = _resting.Add(order);
            if (isDue && !Order.IsTerminalState(order.OrderState)) FillOwn(order, FillRules.FillPriceAtTick(terms, tick, isFresh));
        }
    }

    private void FillOwn(Order order, double price)
    {
        Forget(order);
        order.Filled = order.Quantity;
        order.AverageFillPrice = price;
        Move(order, OrderState.Filled);
        long id = ++_lastOwnId;
        Book(new Execution(this, order.Instrument, order, order.Name, order.IsLong ? MarketPosition.Long : MarketPosition.Short, price, order.Quantity, _now)
        {
            Id = id,
            ExecutionId = "ac" + id.ToString("x6", CultureInfo.InvariantCulture),
            Commission = Commission?.GetWithMinimum(order.Instrument, order.Quantity) ?? 0,
        });
        CancelGroup(order);
    }

    private void Cancel(Order order)
    {
        if (!_own.Contains(order) || Order.IsTerminalState(order.OrderState)) return;
        Move(order, OrderState.CancelPending);
        Move(order, OrderState.CancelSubmitted);
        Forget(order);
        Move(order, OrderState.Cancelled);
        CancelGroup(order);
    }

    private void CancelGroup(Order done)
    {
        if (done.Oco.Length == 0) return;
        foreach (Order other in _own.ToArray())
            if (other.Oco == done.Oco && other.Instrument == done.Instrument) Cancel(other);
    }

    private void Amend(Order order)
    {
        OrderState resting = order.OrderState;
        Move(order, OrderState.ChangePending);
        Move(order, OrderState.ChangeSubmitted);
        if (Order.IsTerminalState(order.OrderState)) return;
        MasterInstrument master = order.Instrument.MasterInstrument;
        order.Quantity = order.QuantityChanged;
        order.LimitPrice = master.RoundToTickSize(order.LimitPriceChanged);
        order.StopPrice = master.RoundToTickSize(order.StopPriceChanged);
        Move(order, resting);
    }

    private void Forget(Order order)
    {
        _own.Remove(order);
        _triggered.Remove(order);
        _resting.Remove(order);
    }

    private void Move(Order order, OrderState state)
    {
        order.OrderState = state;
        order.Time = _now;
        Report(order, ErrorCode.NoError, string.Empty);
    }
}
