using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>The strategy as its order desk sees it: its settings, its series, and the events it is told of.</summary>
internal interface IDeskClient
{
    string Name { get; }

    State State { get; }

    Calculate Calculate { get; }

    int EntriesPerDirection { get; }

    EntryHandling EntryHandling { get; }

    StopTargetHandling StopTargetHandling { get; }

    SetOrderQuantity SetOrderQuantity { get; }

    int DefaultQuantity { get; }

    int BarsRequiredToTrade { get; }

    double Slippage { get; }

    bool IsFillLimitOnTouch { get; }

    bool IsUnmanaged { get; }

    bool IncludeCommission { get; }

    bool IsExitOnSessionCloseStrategy { get; }

    bool TraceOrders { get; }

    TimeInForce TimeInForce { get; }

    RealtimeErrorHandling RealtimeErrorHandling { get; }

    StartBehavior StartBehavior { get; }

    /// <summary>Number of series.</summary>
    int SeriesCount { get; }

    /// <summary>Series whose event is being handled; the primary one outside of any.</summary>
    int BarsInProgress { get; }

    /// <summary>Index of the current bar of a series, −1 before the first.</summary>
    int CurrentBarOf(int series);

    /// <summary>
    /// Puts the strategy at a bar. While a bar is being filled it stands at the one before, so that no event sees how the
    /// bar goes on.
    /// </summary>
    void StandAt(int series, int index);

    /// <summary>End stamp of the current bar of a series, in the configured zone.</summary>
    DateTime TimeOf(int series);

    /// <summary>A bar of a series.</summary>
    MarketBar BarOf(int series, int index);

    Instrument InstrumentOf(int series);

    /// <summary>True for a series with a bar per trade, where a stamp that equals the order's lies after it.</summary>
    bool IsSingleTick(int series);

    void RaiseOrderUpdate(Order order, double limitPrice, double stopPrice, int quantity, int filled, double averageFillPrice, OrderState orderState, DateTime time, ErrorCode error, string comment);

    void RaiseExecutionUpdate(Execution execution);

    void RaisePositionUpdate(Position position, double averagePrice, int quantity, MarketPosition marketPosition);

    void RaiseAccountItemUpdate(AccountItemEventArgs update);

    /// <summary>One line of the order trace.</summary>
    void TraceOrder(DateTime time, string message);

    /// <summary>An entry of the log.</summary>
    void LogError(string message);

    /// <summary>Ends the strategy, with the reason.</summary>
    void Stop(string reason);
}
