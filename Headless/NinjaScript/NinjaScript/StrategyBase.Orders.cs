using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Changes, cancels, unmanaged orders, and the end of the strategy.</summary>
public abstract partial class StrategyBase
{
    /// <summary>Cancels an order; one that is done is left alone.</summary>
    public void CancelOrder(Order order) => Desk?.CancelOrder(order);

    /// <summary>Amends an order; a price of 0 stays as it is.</summary>
    public void ChangeOrder(Order order, int quantity, double limitPrice, double stopPrice) =>
        Desk?.ChangeOrder(order, quantity, limitPrice, stopPrice);

    /// <summary>
    /// Cancels all orders, closes all positions and ends the strategy; in realtime only. An empty name becomes "Close".
    /// </summary>
    public virtual void CloseStrategy(string signalName) => Desk?.CloseStrategy(signalName, "CloseStrategy() was called.");

    /// <summary>The live order of one from history, or null when that one is done.</summary>
    public Order GetRealtimeOrder(Order historicalOrder) => Desk?.LiveOrderOf(historicalOrder)!;

    /// <summary>Places a market order without the managed rules.</summary>
    public Order SubmitOrderUnmanaged(int selectedBarsInProgress, OrderAction orderAction, OrderType orderType, int quantity) =>
        SubmitOrderUnmanaged(selectedBarsInProgress, orderAction, orderType, quantity, 0, 0, string.Empty, string.Empty);

    /// <summary>Places an order with a limit price without the managed rules.</summary>
    public Order SubmitOrderUnmanaged(
        int selectedBarsInProgress, OrderAction orderAction, OrderType orderType, int quantity, double limitPrice) =>
        SubmitOrderUnmanaged(selectedBarsInProgress, orderAction, orderType, quantity, limitPrice, 0, string.Empty, string.Empty);

    /// <summary>Places an order without the managed rules.</summary>
    public Order SubmitOrderUnmanaged(
        int selectedBarsInProgress, OrderAction orderAction, OrderType orderType, int quantity, double limitPrice,
        double stopPrice) => SubmitOrderUnmanaged(
            selectedBarsInProgress, orderAction, orderType, quantity, limitPrice, stopPrice, string.Empty, string.Empty);

    /// <summary>Places an order of a group, whose members cancel one another, without the managed rules.</summary>
    public Order SubmitOrderUnmanaged(
        int selectedBarsInProgress, OrderAction orderAction, OrderType orderType, int quantity, double limitPrice,
        double stopPrice, string oco) => SubmitOrderUnmanaged(
            selectedBarsInProgress, orderAction, orderType, quantity, limitPrice, stopPrice, oco, string.Empty);

    /// <summary>Places a named order of a group, whose members cancel one another, without the managed rules.</summary>
    public Order SubmitOrderUnmanaged(
        int selectedBarsInProgress, OrderAction orderAction, OrderType orderType, int quantity, double limitPrice,
        double stopPrice, string oco, string signalName) =>
        Desk?.SubmitUnmanaged(selectedBarsInProgress, orderAction, orderType, quantity, limitPrice, stopPrice, oco, signalName)!;

    /// <summary>An order of the strategy changed its state; the values are those of that moment.</summary>
    protected virtual void OnOrderUpdate(
        Order order, double limitPrice, double stopPrice, int quantity, int filled, double averageFillPrice,
        OrderState orderState, DateTime time, ErrorCode error, string comment)
    {
    }

    /// <summary>An order of the strategy was filled; the position is already up to date.</summary>
    protected virtual void OnExecutionUpdate(
        Execution execution, string executionId, double price, int quantity, MarketPosition marketPosition, string orderId,
        DateTime time)
    {
    }

    /// <summary>The strategy's position changed.</summary>
    protected virtual void OnPositionUpdate(Position position, double averagePrice, int quantity, MarketPosition marketPosition)
    {
    }

    /// <summary>A line of the order trace; an override takes the place of the output window.</summary>
    protected virtual void OnOrderTrace(DateTime timestamp, string message) =>
        Print(FormattableString.Invariant($"{timestamp:yyyy-MM-dd HH:mm:ss} {message}"));

    /// <summary>A value of the account changed.</summary>
    protected virtual void OnAccountItemUpdate(Account account, AccountItem accountItem, double value)
    {
    }

    private Order Submit(in ManagedCall call) => Desk?.Submit(call)!;
}
