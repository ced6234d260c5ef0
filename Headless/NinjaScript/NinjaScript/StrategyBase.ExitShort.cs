using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Exits from the short side. Each gives the working order, or null when the call was ignored.</summary>
public abstract partial class StrategyBase
{
    /// <summary>Buys to exit short by a market order.</summary>
    public Order ExitShort() => Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Market));

    /// <summary>Buys to exit short by a market order.</summary>
    public Order ExitShort(int quantity) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Market) { Quantity = quantity });

    /// <summary>Buys to exit short by a market order.</summary>
    public Order ExitShort(string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Market) { FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a market order.</summary>
    public Order ExitShort(string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Market) { Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a market order.</summary>
    public Order ExitShort(int quantity, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Market) { Quantity = quantity, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a market order.</summary>
    public Order ExitShort(int barsInProgressIndex, int quantity, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Market) { Series = barsInProgressIndex, Quantity = quantity, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a limit order.</summary>
    public Order ExitShortLimit(double limitPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Limit) { LimitPrice = limitPrice });

    /// <summary>Buys to exit short by a limit order.</summary>
    public Order ExitShortLimit(int quantity, double limitPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice });

    /// <summary>Buys to exit short by a limit order.</summary>
    public Order ExitShortLimit(double limitPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Limit) { LimitPrice = limitPrice, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a limit order.</summary>
    public Order ExitShortLimit(double limitPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Limit) { LimitPrice = limitPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a limit order.</summary>
    public Order ExitShortLimit(int quantity, double limitPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Limit) { Quantity = quantity, LimitPrice = limitPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a limit order.</summary>
    public Order ExitShortLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.Limit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a market-if-touched order.</summary>
    public Order ExitShortMIT(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.MIT) { StopPrice = stopPrice });

    /// <summary>Buys to exit short by a market-if-touched order.</summary>
    public Order ExitShortMIT(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Buys to exit short by a market-if-touched order.</summary>
    public Order ExitShortMIT(double stopPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.MIT) { StopPrice = stopPrice, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a market-if-touched order.</summary>
    public Order ExitShortMIT(double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.MIT) { StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a market-if-touched order.</summary>
    public Order ExitShortMIT(int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.MIT) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a market-if-touched order.</summary>
    public Order ExitShortMIT(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.MIT) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-limit order.</summary>
    public Order ExitShortStopLimit(double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Buys to exit short by a stop-limit order.</summary>
    public Order ExitShortStopLimit(int quantity, double limitPrice, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice });

    /// <summary>Buys to exit short by a stop-limit order.</summary>
    public Order ExitShortStopLimit(double limitPrice, double stopPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-limit order.</summary>
    public Order ExitShortStopLimit(double limitPrice, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopLimit) { LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-limit order.</summary>
    public Order ExitShortStopLimit(int quantity, double limitPrice, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopLimit) { Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-limit order.</summary>
    public Order ExitShortStopLimit(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double limitPrice, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopLimit) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, LimitPrice = limitPrice, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-market order.</summary>
    public Order ExitShortStopMarket(double stopPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopMarket) { StopPrice = stopPrice });

    /// <summary>Buys to exit short by a stop-market order.</summary>
    public Order ExitShortStopMarket(int quantity, double stopPrice) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice });

    /// <summary>Buys to exit short by a stop-market order.</summary>
    public Order ExitShortStopMarket(double stopPrice, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopMarket) { StopPrice = stopPrice, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-market order.</summary>
    public Order ExitShortStopMarket(double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopMarket) { StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-market order.</summary>
    public Order ExitShortStopMarket(int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopMarket) { Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });

    /// <summary>Buys to exit short by a stop-market order.</summary>
    public Order ExitShortStopMarket(int barsInProgressIndex, bool isLiveUntilCancelled, int quantity, double stopPrice, string signalName, string fromEntrySignal) =>
        Submit(new ManagedCall(OrderAction.BuyToCover, OrderType.StopMarket) { Series = barsInProgressIndex, IsLiveUntilCancelled = isLiveUntilCancelled, Quantity = quantity, StopPrice = stopPrice, Signal = signalName, FromEntry = fromEntrySignal });
}
