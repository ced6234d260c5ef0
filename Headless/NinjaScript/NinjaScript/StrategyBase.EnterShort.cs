using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Entries on the short side. Each gives the working order, or null when the call was ignored.</summary>
public abstract partial class StrategyBase
{
    /// <summary>Sells to enter short by a market order.</summary>
    public Order EnterShort() => Submit(new ManagedCall(OrderAction.SellShort, OrderType.Market));

    /// <summary>Sells to enter short by a market order.</summary>
    public Order EnterShort(string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Market) { Signal = signalName });

    /// <summary>Sells to enter short by a market order.</summary>
    public Order EnterShort(int quantity) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Market) { Quantity = quantity });

    /// <summary>Sells to enter short by a market order.</summary>
    public Order EnterShort(int quantity, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Market) { Quantity = quantity, Signal = signalName });

    /// <summary>Sells to enter short by a market order.</summary>
    public Order EnterShort(int barsInProgressIndex, int quantity, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Market) { Series = barsInProgressIndex, Quantity = quantity, Signal = signalName });

    /// <summary>Sells to enter short by a limit order.</summary>
    public Order EnterShortLimit(double limitPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Limit) { LimitPrice = limitPrice });

    /// <summary>Sells to enter short by a limit order.</summary>
    public Order EnterShortLimit(double limitPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Limit) { LimitPrice = limitPrice, Signal = signalName });

    /// <summary>Sells to enter short by a limit order.</summary>
    public Order EnterShortLimit(int quantity, double limitPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice });

    /// <summary>Sells to enter short by a limit order.</summary>
    public Order EnterShortLimit(int quantity, double limitPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice, Signal = signalName });

    /// <summary>Sells to enter short by a limit order.</summary>
    public Order EnterShortLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.Limit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, Signal = signalName });

    /// <summary>Sells to enter short by a market-if-touched order.</summary>
    public Order EnterShortMIT(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.MIT) { StopPrice = stopPrice });

    /// <summary>Sells to enter short by a market-if-touched order.</summary>
    public Order EnterShortMIT(double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.MIT) { StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a market-if-touched order.</summary>
    public Order EnterShortMIT(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Sells to enter short by a market-if-touched order.</summary>
    public Order EnterShortMIT(int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a market-if-touched order.</summary>
    public Order EnterShortMIT(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.MIT) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a stop-limit order.</summary>
    public Order EnterShortStopLimit(double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Sells to enter short by a stop-limit order.</summary>
    public Order EnterShortStopLimit(double limitPrice, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a stop-limit order.</summary>
    public Order EnterShortStopLimit(int quantity, double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Sells to enter short by a stop-limit order.</summary>
    public Order EnterShortStopLimit(int quantity, double limitPrice, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a stop-limit order.</summary>
    public Order EnterShortStopLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopLimit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a stop-market order.</summary>
    public Order EnterShortStopMarket(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopMarket) { StopPrice = stopPrice });

    /// <summary>Sells to enter short by a stop-market order.</summary>
    public Order EnterShortStopMarket(double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopMarket) { StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a stop-market order.</summary>
    public Order EnterShortStopMarket(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Sells to enter short by a stop-market order.</summary>
    public Order EnterShortStopMarket(int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Sells to enter short by a stop-market order.</summary>
    public Order EnterShortStopMarket(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.SellShort, OrderType.StopMarket) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName });
}
