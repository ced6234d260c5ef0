using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Cbi;

/// <summary>One order: what was asked for, and where it stands. Compared by reference, as in NinjaTrader.</summary>
public class Order
{
    private string? _orderId;

    /// <summary>An order of nothing yet, for a script's own fields; the account makes those that can be sent.</summary>
    public Order()
    {
    }

    internal Order(
        Account account, Instrument instrument, OrderAction action, OrderType type, int quantity, double limitPrice,
        double stopPrice)
    {
        Account = account;
        Instrument = instrument;
        OrderAction = action;
        OrderType = type;
        Quantity = quantity;
        QuantityChanged = quantity;
        LimitPrice = limitPrice;
        LimitPriceChanged = limitPrice;
        StopPrice = stopPrice;
        StopPriceChanged = stopPrice;
    }

    /// <summary>The account that trades it.</summary>
    public Account Account { get; set; } = null!;

    /// <summary>The contract.</summary>
    public Instrument Instrument { get; set; } = null!;

    /// <summary>Buy, sell, cover or sell short.</summary>
    public OrderAction OrderAction { get; set; }

    /// <summary>Kind of order.</summary>
    public OrderType OrderType { get; set; }

    /// <summary>Contracts asked for.</summary>
    public int Quantity { get; internal set; }

    /// <summary>The quantity to ask for with the next <see cref="Cbi.Account.Change"/>.</summary>
    public int QuantityChanged { get; set; }

    /// <summary>Limit price; 0 where the kind has none.</summary>
    public double LimitPrice { get; internal set; }

    /// <summary>The limit price to ask for with the next <see cref="Cbi.Account.Change"/>.</summary>
    public double LimitPriceChanged { get; set; }

    /// <summary>Stop or trigger price; 0 where the kind has none.</summary>
    public double StopPrice { get; internal set; }

    /// <summary>The stop price to ask for with the next <see cref="Cbi.Account.Change"/>.</summary>
    public double StopPriceChanged { get; set; }

    /// <summary>Name of the signal, or the generated name ("Stop loss", "Close position", …).</summary>
    public string Name { get; internal set; } = string.Empty;

    /// <summary>Name of the entry that an exit is tied to; empty for all entries.</summary>
    public string FromEntrySignal { get; internal set; } = string.Empty;

    /// <summary>Orders of the same non-empty name cancel one another.</summary>
    public string Oco
    {
        get => OcoGroup switch
        {
            null => string.Empty,
            Execution entry => "lot-" + entry.ExecutionId,
            var name => (string)name,
        };
        internal set => OcoGroup = value.Length == 0 ? null : value;
    }

    /// <summary>
    /// What orders of one group have in common: a name, or the entry that they protect; null without a group. A backtest makes
    /// many groups whose name nobody reads, so that the name of an entry's group is made when it is read.
    /// </summary>
    internal object? OcoGroup { get; set; }

    /// <summary>Identifier given by the (simulated) broker; made when it is first read, unless it was set.</summary>
    public string OrderId
    {
        get => _orderId ??= Id == 0
            ? string.Empty
            : (IsBacktestOrder ? "NB-" : "NT-") + Id.ToString("D6", CultureInfo.InvariantCulture);
        internal set => _orderId = value;
    }

    /// <summary>Running number within the run.</summary>
    public long Id { get; internal set; }

    /// <summary>Contracts filled so far.</summary>
    public int Filled { get; internal set; }

    /// <summary>Mean price of the fills, 0 before the first.</summary>
    public double AverageFillPrice { get; internal set; }

    /// <summary>Where the order stands.</summary>
    public OrderState OrderState { get; internal set; } = OrderState.Initialized;

    /// <summary>Time of the last change of state, in the configured zone.</summary>
    public DateTime Time { get; internal set; }

    /// <summary>How long it lives.</summary>
    public TimeInForce TimeInForce { get; internal set; } = TimeInForce.Gtc;

    /// <summary>Last day of an order that is good till a date.</summary>
    public DateTime Gtd { get; internal set; } = NinjaTrader.Core.Globals.MaxDate;

    /// <summary>Who entered it.</summary>
    public OrderEntry OrderEntry { get; internal set; } = OrderEntry.Automated;

    /// <summary>True for an order of the historical part; such a reference does not reach the realtime order.</summary>
    public bool IsBacktestOrder { get; internal set; }

    /// <summary>True when it stays until cancelled; false when it expires with the bar unless submitted again.</summary>
    public bool IsLiveUntilCancelled { get; internal set; }

    /// <summary>True for a stop that is held by the host instead of the exchange.</summary>
    public bool IsSimulatedStop { get; internal set; }

    /// <summary>True once it was filled although its cancel had been asked for, which needs a fault of the platform.</summary>
    public bool HasOverfill { get; internal set; }

    /// <summary>The desk that works it; null for an order of the account itself.</summary>
    internal IOrderDesk? Desk { get; set; }

    /// <summary>True for a limit order.</summary>
    public bool IsLimit => OrderType == OrderType.Limit;

    /// <summary>True for a market order.</summary>
    public bool IsMarket => OrderType == OrderType.Market;

    /// <summary>True for a market-if-touched order.</summary>
    public bool IsMarketIfTouched => OrderType == OrderType.MIT;

    /// <summary>True for a stop-market order.</summary>
    public bool IsStopMarket => OrderType == OrderType.StopMarket;

    /// <summary>True for a stop-limit order.</summary>
    public bool IsStopLimit => OrderType == OrderType.StopLimit;

    /// <summary>True for an order that buys.</summary>
    public bool IsLong => OrderAction is OrderAction.Buy or OrderAction.BuyToCover;

    /// <summary>True for an order that sells.</summary>
    public bool IsShort => !IsLong;

    /// <summary>The strategy that sent the order; null for an order of an account.</summary>
    public NinjaTrader.NinjaScript.StrategyBase? GetOwnerStrategy() =>
        Desk is null ? null : Account?.Strategies.FirstOrDefault(strategy => ReferenceEquals(strategy.Desk, Desk));

    /// <summary>True for a state that no order leaves: Cancelled, Filled, Rejected, Unknown.</summary>
    public static bool IsTerminalState(OrderState orderState) =>
        orderState is OrderState.Cancelled or OrderState.Filled or OrderState.Rejected or OrderState.Unknown;

    /// <summary>The order in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "orderId='{0}' account='{1}' name='{2}' orderState={3} instrument='{4}' orderAction={5} orderType='{6}' "
        + "limitPrice={7} stopPrice={8} quantity={9} tif={10} oco='{11}' filled={12} averageFillPrice={13} "
        + "fromEntrySignal='{14}' time='{15:yyyy-MM-dd HH:mm:ss}' gtd='{16:yyyy-MM-dd}'",
        OrderId, Account?.Name, Name, OrderState, Instrument?.FullName, OrderAction, OrderType, LimitPrice, StopPrice, Quantity,
        TimeInForce, Oco, Filled, AverageFillPrice, FromEntrySignal, Time, Gtd);
}
