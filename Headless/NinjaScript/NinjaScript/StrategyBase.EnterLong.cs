using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Entries on the long side. Each gives the working order, or null when the call was ignored.</summary>
public abstract partial class StrategyBase
{
    /// <summary>Buys to enter long by a market order.</summary>
    public Order EnterLong() => Submit(new ManagedCall(OrderAction.Buy, OrderType.Market));

    /// <summary>Buys to enter long by a market order.</summary>
    public Order EnterLong(string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Market) { Signal = signalName });

    /// <summary>Buys to enter long by a market order.</summary>
    public Order EnterLong(int quantity) => Submit(new ManagedCall(OrderAction.Buy, OrderType.Market) { Quantity = quantity });

    /// <summary>Buys to enter long by a market order.</summary>
    public Order EnterLong(int quantity, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Market) { Quantity = quantity, Signal = signalName });

    /// <summary>Buys to enter long by a market order.</summary>
    public Order EnterLong(int barsInProgressIndex, int quantity, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Market) { Series = barsInProgressIndex, Quantity = quantity, Signal = signalName });

    /// <summary>Buys to enter long by a limit order.</summary>
    public Order EnterLongLimit(double limitPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Limit) { LimitPrice = limitPrice });

    /// <summary>Buys to enter long by a limit order.</summary>
    public Order EnterLongLimit(double limitPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Limit) { LimitPrice = limitPrice, Signal = signalName });

    /// <summary>Buys to enter long by a limit order.</summary>
    public Order EnterLongLimit(int quantity, double limitPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice });

    /// <summary>Buys to enter long by a limit order.</summary>
    public Order EnterLongLimit(int quantity, double limitPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice, Signal = signalName });

    /// <summary>Buys to enter long by a limit order.</summary>
    public Order EnterLongLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.Limit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, Signal = signalName });

    /// <summary>Buys to enter long by a market-if-touched order.</summary>
    public Order EnterLongMIT(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.MIT) { StopPrice = stopPrice });

    /// <summary>Buys to enter long by a market-if-touched order.</summary>
    public Order EnterLongMIT(double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.MIT) { StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a market-if-touched order.</summary>
    public Order EnterLongMIT(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Buys to enter long by a market-if-touched order.</summary>
    public Order EnterLongMIT(int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a market-if-touched order.</summary>
    public Order EnterLongMIT(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.MIT) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a stop-limit order.</summary>
    public Order EnterLongStopLimit(double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Buys to enter long by a stop-limit order.</summary>
    public Order EnterLongStopLimit(double limitPrice, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a stop-limit order.</summary>
    public Order EnterLongStopLimit(int quantity, double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Buys to enter long by a stop-limit order.</summary>
    public Order EnterLongStopLimit(int quantity, double limitPrice, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a stop-limit order.</summary>
    public Order EnterLongStopLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopLimit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a stop-market order.</summary>
    public Order EnterLongStopMarket(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopMarket) { StopPrice = stopPrice });

    /// <summary>Buys to enter long by a stop-market order.</summary>
    public Order EnterLongStopMarket(double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopMarket) { StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a stop-market order.</summary>
    public Order EnterLongStopMarket(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Buys to enter long by a stop-market order.</summary>
    public Order EnterLongStopMarket(int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName });

    /// <summary>Buys to enter long by a stop-market order.</summary>
    public Order EnterLongStopMarket(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName) =>
        Submit(new ManagedCall(OrderAction.Buy, OrderType.StopMarket) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName });
}
