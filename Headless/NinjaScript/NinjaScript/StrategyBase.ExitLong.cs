using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Exits from the long side. Each gives the working order, or null when the call was ignored.</summary>
public abstract partial class StrategyBase
{
    /// <summary>Sells to exit long by a market order.</summary>
    public Order ExitLong() => Submit(new ManagedCall(OrderAction.Sell, OrderType.Market));

    /// <summary>Sells to exit long by a market order.</summary>
    public Order ExitLong(int quantity) => Submit(new ManagedCall(OrderAction.Sell, OrderType.Market) { Quantity = quantity });

    /// <summary>Sells to exit long by a market order.</summary>
    public Order ExitLong(string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Market) { FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a market order.</summary>
    public Order ExitLong(string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Market) { Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a market order.</summary>
    public Order ExitLong(int quantity, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Market) { Quantity = quantity, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a market order.</summary>
    public Order ExitLong(int barsInProgressIndex, int quantity, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Market) { Series = barsInProgressIndex, Quantity = quantity, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a limit order.</summary>
    public Order ExitLongLimit(double limitPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Limit) { LimitPrice = limitPrice });

    /// <summary>Sells to exit long by a limit order.</summary>
    public Order ExitLongLimit(int quantity, double limitPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice });

    /// <summary>Sells to exit long by a limit order.</summary>
    public Order ExitLongLimit(double limitPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Limit) { LimitPrice = limitPrice, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a limit order.</summary>
    public Order ExitLongLimit(double limitPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Limit) { LimitPrice = limitPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a limit order.</summary>
    public Order ExitLongLimit(int quantity, double limitPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a limit order.</summary>
    public Order ExitLongLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.Limit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a market-if-touched order.</summary>
    public Order ExitLongMIT(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.MIT) { StopPrice = stopPrice });

    /// <summary>Sells to exit long by a market-if-touched order.</summary>
    public Order ExitLongMIT(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Sells to exit long by a market-if-touched order.</summary>
    public Order ExitLongMIT(double stopPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.MIT) { StopPrice = stopPrice, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a market-if-touched order.</summary>
    public Order ExitLongMIT(double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.MIT) { StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a market-if-touched order.</summary>
    public Order ExitLongMIT(int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a market-if-touched order.</summary>
    public Order ExitLongMIT(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.MIT) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-limit order.</summary>
    public Order ExitLongStopLimit(double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Sells to exit long by a stop-limit order.</summary>
    public Order ExitLongStopLimit(int quantity, double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Sells to exit long by a stop-limit order.</summary>
    public Order ExitLongStopLimit(double limitPrice, double stopPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-limit order.</summary>
    public Order ExitLongStopLimit(double limitPrice, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-limit order.</summary>
    public Order ExitLongStopLimit(int quantity, double limitPrice, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-limit order.</summary>
    public Order ExitLongStopLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopLimit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-market order.</summary>
    public Order ExitLongStopMarket(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopMarket) { StopPrice = stopPrice });

    /// <summary>Sells to exit long by a stop-market order.</summary>
    public Order ExitLongStopMarket(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Sells to exit long by a stop-market order.</summary>
    public Order ExitLongStopMarket(double stopPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopMarket) { StopPrice = stopPrice, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-market order.</summary>
    public Order ExitLongStopMarket(double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopMarket) { StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-market order.</summary>
    public Order ExitLongStopMarket(int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Sells to exit long by a stop-market order.</summary>
    public Order ExitLongStopMarket(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.Sell, OrderType.StopMarket) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });
}
