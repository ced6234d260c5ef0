using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Cbi;

/// <summary>Orders of the account itself, beside those of strategies: as a chart trader or a copier places them.</summary>
public partial class Account
{
    private long _lastId;

    /// <summary>Where the account's own orders go; set by the host that opens the account.</summary>
    internal IAccountDesk? Desk { get; set; }

    /// <summary>The ATM strategies of the account; null for an account without.</summary>
    internal IAtmDesk? Atm { get; set; }

    private IAccountDesk OwnDesk =>
        Desk ?? throw new InvalidOperationException($"The account '{Name}' takes no orders of its own.");

    /// <summary>Makes an order, to be given to <see cref="Submit"/>.</summary>
    public Order CreateOrder(
        Instrument instrument, OrderAction action, OrderType orderType, TimeInForce timeInForce, int quantity, double limitPrice,
        double stopPrice, string oco, string name, CustomOrder? customOrder) => CreateOrder(
            instrument, action, orderType, OrderEntry.Automated, timeInForce, quantity, limitPrice, stopPrice, oco, name,
            NinjaTrader.Core.Globals.MaxDate, customOrder);

    /// <summary>Makes an order, to be given to <see cref="Submit"/>.</summary>
    public Order CreateOrder(
        Instrument instrument, OrderAction action, OrderType orderType, OrderEntry orderEntry, TimeInForce timeInForce,
        int quantity, double limitPrice, double stopPrice, string oco, string name, DateTime gtd, CustomOrder? customOrder)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        long id = NextId();
        MasterInstrument master = instrument.MasterInstrument;
        double limit = master.RoundToTickSize(limitPrice);
        double stop = master.RoundToTickSize(stopPrice);
        return new Order(this, instrument, action, orderType, quantity, limit, stop)
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

    /// <summary>Sends orders made by CreateOrder; orders of a strategy are left alone.</summary>
    public void Submit(IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        foreach (Order order in orders)
            if (order.Desk is null) OwnDesk.Submit(order);
    }

    /// <summary>Cancels orders, of the account or of a strategy on it.</summary>
    public void Cancel(IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        foreach (Order order in orders.ToArray())
        {
            if (order.Desk is { } desk) desk.CancelOrder(order);
            else OwnDesk.Cancel(order);
        }
    }

    /// <summary>
    /// Amends orders, of the account or of a strategy on it, to their QuantityChanged, LimitPriceChanged and StopPriceChanged.
    /// </summary>
    public void Change(IEnumerable<Order> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        foreach (Order order in orders.ToArray())
        {
            if (order.Desk is { } desk)
                desk.ChangeOrder(order, order.QuantityChanged, order.LimitPriceChanged, order.StopPriceChanged);
            else
                OwnDesk.Change(order);
        }
    }

    /// <summary>Cancels all orders of an instrument.</summary>
    public void CancelAllOrders(Instrument instrument) =>
        Cancel(Orders.Where(order => order.Instrument == instrument && !Order.IsTerminalState(order.OrderState)));

    /// <summary>Cancels all orders of the instruments and closes their positions at the market.</summary>
    public void Flatten(ICollection<Instrument> instruments)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        foreach (Instrument instrument in instruments)
        {
            CancelAllOrders(instrument);
            Close(PositionOf(instrument));
        }
    }

    internal void Close(Position position)
    {
        if (position.Quantity == 0) return;
        OrderAction action = position.MarketPosition == MarketPosition.Long ? OrderAction.Sell : OrderAction.BuyToCover;
        Order close = CreateOrder(
            position.Instrument, action, OrderType.Market, TimeInForce.Gtc, position.Quantity, 0, 0, string.Empty, "Close", null);
        Submit([close]);
    }

    /// <summary>The next number of the account's own orders and executions.</summary>
    internal long NextId() => ++_lastId;
}
