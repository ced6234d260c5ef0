using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.AtmOrders;

/// <summary>
/// One ATM strategy at work: its entry order, the stops and targets that each fill of it brings, and what they have brought. All
/// are orders of the account, so that the position of the script that started it stays flat.
/// </summary>
internal sealed class AtmRun
{
    private readonly Account _account;
    private readonly int[] _uncovered;
    private readonly List<(int Bracket, Order Order)> _stops = [];
    private readonly List<(int Bracket, Order Order)> _targets = [];
    private readonly List<Order> _closing = [];

    /// <summary>A broker may send a fill twice.</summary>
    private readonly HashSet<string> _seen = [];

    private double _best;
    private double _last;

    public AtmRun(Account account, AtmStrategy template, string id, Order entry)
    {
        _account = account;
        Template = template;
        Id = id;
        Entry = entry;
        _uncovered = [.. template.Brackets.Select(bracket => bracket.Quantity)];
    }

    public AtmStrategy Template { get; }

    public string Id { get; }

    public Order Entry { get; }

    /// <summary>Contracts that it holds, negative when short.</summary>
    public int Signed { get; private set; }

    public double AveragePrice { get; private set; }

    /// <summary>Currency, before commission.</summary>
    public double Realized { get; private set; }

    public double Unrealized => Signed * (_last - AveragePrice) * PointValue;

    private double PointValue => Entry.Instrument.MasterInstrument.PointValue;

    private double TickSize => Entry.Instrument.MasterInstrument.TickSize;

    /// <summary>The stops and targets whose name is that one, in any case.</summary>
    public IReadOnlyList<Order> Exits(string name) =>
    [
        .. _stops.Concat(_targets).Select(one => one.Order)
            .Where(order => string.Equals(order.Name, name, StringComparison.OrdinalIgnoreCase)),
    ];

    public IEnumerable<Order> Stops(int bracket) => Of(_stops, bracket);

    public IEnumerable<Order> Targets(int bracket) => Of(_targets, bracket);

    /// <summary>A fill of the account: of the entry, of one of the exits, or of an order of somebody else.</summary>
    public void OnFill(Execution fill)
    {
        bool isEntry = ReferenceEquals(fill.Order, Entry);
        if ((!isEntry && !IsOwnExit(fill.Order)) || !_seen.Add(fill.ExecutionId)) return;
        if (isEntry) OnEntry(fill);
        else OnExit(fill);
    }

    /// <summary>A trade of the instrument: the stops follow it.</summary>
    public void OnTick(Instrument instrument, in MarketTick tick)
    {
        if (!ReferenceEquals(instrument, Entry.Instrument)) return;
        _last = tick.Last;
        if (Signed == 0) return;
        double profit = Math.Round(Math.Sign(Signed) * (tick.Last - AveragePrice) / TickSize, 6);
        if (profit <= _best) return;
        _best = profit;
        for (int i = 0; i < _stops.Count; i++) Follow(_stops[i].Order, Template.Brackets[_stops[i].Bracket]);
    }

    /// <summary>Cancels what works and leaves the position at the market.</summary>
    public void Close()
    {
        _account.Cancel([Entry, .. _stops.Concat(_targets).Select(one => one.Order)]);
        int open = Math.Abs(Signed) - _closing.Where(order => !Order.IsTerminalState(order.OrderState)).Sum(Left);
        if (open <= 0) return;
        Order order = Exit(OrderType.Market, open, 0, 0, string.Empty, "Close");
        _closing.Add(order);
        _account.Submit([order]);
    }

    private static int Left(Order order) => order.Quantity - order.Filled;

    private static IEnumerable<Order> Of(List<(int Bracket, Order Order)> orders, int bracket) =>
        orders.Where(one => one.Bracket == bracket).Select(one => one.Order);

    private void OnEntry(Execution fill)
    {
        int change = fill.MarketPosition == MarketPosition.Long ? fill.Quantity : -fill.Quantity;
        AveragePrice = (AveragePrice * Math.Abs(Signed) + fill.Price * fill.Quantity) / (Math.Abs(Signed) + fill.Quantity);
        Signed += change;
        _last = fill.Price;
        int left = fill.Quantity;
        for (int bracket = 0; bracket < _uncovered.Length && left > 0; bracket++)
        {
            int quantity = Math.Min(left, _uncovered[bracket]);
            if (quantity == 0) continue;
            _uncovered[bracket] -= quantity;
            left -= quantity;
            Protect(bracket, quantity);
        }
    }

    private void Protect(int number, int quantity)
    {
        Bracket bracket = Template.Brackets[number];
        int way = Math.Sign(Signed);
        string place = (number + 1).ToString(CultureInfo.InvariantCulture);
        string oco = $"{Id}-{place}-{_stops.Count + _targets.Count}";
        List<Order> orders = [];
        if (bracket.StopLoss > 0)
        {
            double price = AveragePrice - way * bracket.StopLoss * TickSize;
            orders.Add(Exit(OrderType.StopMarket, quantity, 0, price, oco, "Stop" + place));
            _stops.Add((number, orders[^1]));
        }

        if (bracket.Target > 0)
        {
            double price = AveragePrice + way * bracket.Target * TickSize;
            orders.Add(Exit(OrderType.Limit, quantity, price, 0, oco, "Target" + place));
            _targets.Add((number, orders[^1]));
        }

        _account.Submit(orders);
    }

    private Order Exit(OrderType type, int quantity, double limit, double stop, string oco, string name) => _account.CreateOrder(
        Entry.Instrument, Signed > 0 ? OrderAction.Sell : OrderAction.BuyToCover, type, Template.ExitTimeInForce, quantity, limit,
        stop, oco, name, null);

    private bool IsOwnExit(Order? order)
    {
        foreach ((_, Order stop) in _stops) if (ReferenceEquals(stop, order)) return true;
        foreach ((_, Order target) in _targets) if (ReferenceEquals(target, order)) return true;
        return _closing.Contains(order!);
    }

    private void OnExit(Execution fill)
    {
        int way = Math.Sign(Signed);
        Realized += way * (fill.Price - AveragePrice) * fill.Quantity * PointValue;
        Signed -= way * fill.Quantity;
        _last = fill.Price;
        if (Signed == 0) AveragePrice = 0;
    }

    private void Follow(Order stop, Bracket bracket)
    {
        if (bracket.StopStrategy is not { } strategy || Order.IsTerminalState(stop.OrderState)) return;
        if (AtmTrail.Level(strategy, _best) is not { } level) return;
        double price = Entry.Instrument.MasterInstrument.RoundToTickSize(AveragePrice + Math.Sign(Signed) * level * TickSize);
        if (Math.Sign(Signed) * (price - stop.StopPrice) <= 0) return;
        stop.StopPriceChanged = price;
        stop.LimitPriceChanged = 0;
        stop.QuantityChanged = 0;
        _account.Change([stop]);
    }
}
