using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Seams;

/// <summary>What a strategy asks of the desk that takes its orders. All calls come on the strategy's thread.</summary>
internal interface IOrderDesk
{
    /// <summary>The account that the strategy trades.</summary>
    Account Account { get; }

    /// <summary>Closed trades and their statistics.</summary>
    SystemPerformance Performance { get; }

    /// <summary>Executions, oldest first.</summary>
    List<Execution> Executions { get; }

    /// <summary>Orders, oldest first, done ones included.</summary>
    List<Order> Orders { get; }

    /// <summary>True while orders do not reach the account, because the position from history is still open.</summary>
    bool IsWaitUntilFlat { get; }

    /// <summary>The strategy's position in the instrument of a series.</summary>
    Position PositionOf(int series);

    /// <summary>The account's position in the instrument of a series; flat when it has none.</summary>
    Position AccountPositionOf(int series);

    /// <summary>Handles an Enter or Exit call; the working order, an amended one, or null when the call was ignored.</summary>
    Order? Submit(in ManagedCall call);

    /// <summary>Handles SubmitOrderUnmanaged; null when the call was ignored.</summary>
    Order? SubmitUnmanaged(
        int series, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string? oco,
        string? signal);

    /// <summary>Handles CancelOrder; an order that is done is left alone.</summary>
    void CancelOrder(Order? order);

    /// <summary>Handles ChangeOrder; a price of 0 and a quantity below 1 stay as they are.</summary>
    void ChangeOrder(Order? order, int quantity, double limitPrice, double stopPrice);

    /// <summary>Handles SetStopLoss, SetTrailStop, SetParabolicStop and SetProfitTarget.</summary>
    void SetProtection(ProtectionKind kind, string? fromEntrySignal, ProtectionTerms terms);

    /// <summary>Handles CloseStrategy: cancels all orders, closes all positions, ends the strategy; in realtime only.</summary>
    void CloseStrategy(string? signalName, string reason);

    /// <summary>Handles GetRealtimeOrder: the live order of a historical one, or null when that one is done.</summary>
    Order? LiveOrderOf(Order? historical);

    /// <summary>
    /// Bars of the instrument's first series since its entry or exit execution of that name, counted back from the last;
    /// −1 without one.
    /// </summary>
    int BarsSince(bool isEntry, int series, string? signalName, int executionsAgo);
}
