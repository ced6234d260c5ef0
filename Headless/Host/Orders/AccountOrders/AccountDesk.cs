using NinjaTrader.Cbi;
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

    public AccountDesk(Account account)
    {
        Account = account;
        _orders = new AccountOrderLife(account);
        _fills = new AccountFills(account, _orders);
    }

    public Account Account { get; }

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

    /// <summary>A trade: the open profit follows it, and orders that are due fill.</summary>
    public void OnTick(Instrument instrument, in MarketTick tick)
    {
        Account.MarkToMarket(instrument, tick.Last);
        _orders.See(instrument, tick);
        if (_orders.Working.Count > 0) _fills.FillAt(instrument, tick, limitOnTouch: false);
    }
}
