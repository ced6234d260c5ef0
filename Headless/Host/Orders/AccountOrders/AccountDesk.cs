using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.AtmOrders;
using NT8Bridge.Headless.Host.Orders.Core;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.AccountOrders;

/// <summary>
/// Takes the orders of an account itself, beside those of strategies: as a chart trader or a copier places them. They fill
/// at the ticks of the instruments that a strategy on this account follows; in a backtest there are none.
/// </summary>
internal sealed class AccountDesk : IAccountDesk
{
    private readonly AccountOrderLife _orders;
    private readonly AccountFills _fills;
    private long _lastStrategyId;

    public AccountDesk(Account account, HostContext host)
    {
        Account = account;
        _orders = new AccountOrderLife(account, host.Faults) { Paths = host.OrderPaths };
        _fills = new AccountFills(account, _orders);
    }

    public Account Account { get; }

    /// <summary>The ATM strategies of the account; null for an account without.</summary>
    public AtmDesk? Atm { get; init; }

    /// <summary>
    /// The next number of the orders and executions of strategies: several of them on one account, or one that is started anew,
    /// never give the same.
    /// </summary>
    public long NextStrategyId() => ++_lastStrategyId;

    /// <inheritdoc/>
    public void Submit(Order order)
    {
        if (order.OrderState == OrderState.Initialized && _orders.Find(order) is null) _orders.Place(order);
    }

    /// <inheritdoc/>
    public void Cancel(Order order)
    {
        if (_orders.Find(order) is { } working) _orders.Cancel(working);
    }

    /// <inheritdoc/>
    public void Change(Order order)
    {
        if (_orders.Find(order) is not { } working) return;
        _orders.ChangeAsAsked(working, order.QuantityChanged, order.LimitPriceChanged, order.StopPriceChanged);
    }

    /// <summary>True while orders of the account itself work.</summary>
    public bool HasWorking => _orders.Working.Count > 0;

    /// <summary>Takes over an order of a strategy that ends.</summary>
    public void Adopt(WorkingOrder working)
    {
        working.Order.Desk = null;
        _orders.Adopt(working);
    }

    /// <summary>Takes over an order that the broker has filled and nobody knows of yet.</summary>
    public void AdoptUnseen(Order order, double price)
    {
        if (_orders.Find(order) is { } working) _orders.Unseen.Add((working, price));
    }

    /// <summary>Somebody trades the account by hand: at a price, or with null at the next tick.</summary>
    public void TradeByHand(Instrument instrument, int signed, double? price)
    {
        Order order = Account.CreateOrder(
            instrument, signed > 0 ? OrderAction.Buy : OrderAction.Sell, OrderType.Market, OrderEntry.Manual, TimeInForce.Gtc,
            System.Math.Abs(signed), 0, 0, string.Empty, "Manual", NinjaTrader.Core.Globals.MaxDate, null);
        Submit(order);
        if (price is { } there && _orders.Find(order) is { } working) _fills.FillNow(working, there);
    }

    /// <summary>News comes from the broker again.</summary>
    public void Reconnect() => _fills.TellUnseen();

    /// <summary>Orders of that time in force have ended at the broker, from which no news comes.</summary>
    public void ExpireUnseen(TimeInForce timeInForce)
    {
        foreach (WorkingOrder working in _orders.Working) working.IsOut |= working.Order.TimeInForce == timeInForce;
    }

    /// <summary>The broker ends the account's own orders of that time in force.</summary>
    public void Expire(TimeInForce timeInForce, string comment)
    {
        foreach (WorkingOrder working in _orders.Working.ToArray())
            if (working.Order.TimeInForce == timeInForce) _orders.Expire(working, comment);
    }

    /// <summary>A trade: the open profit follows it, and orders that are due fill.</summary>
    public void OnTick(Instrument instrument, in MarketTick tick)
    {
        Account.MarkToMarket(instrument, tick.Last);
        _orders.See(instrument, tick);
        if (_orders.Working.Count > 0) _fills.FillAt(instrument, tick, limitOnTouch: false);
        Atm?.OnTick(instrument, tick);
    }
}
