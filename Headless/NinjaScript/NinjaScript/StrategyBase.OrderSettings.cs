using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>Settings of the order handling, with NinjaTrader's defaults.</summary>
public abstract partial class StrategyBase
{
    /// <summary>Most entries in one direction.</summary>
    public int EntriesPerDirection { get; set; } = 1;

    /// <summary>Whether that limit counts all entries, or those of each signal name.</summary>
    public EntryHandling EntryHandling { get; set; } = EntryHandling.AllEntries;

    /// <summary>Whether stops and targets are for each fill of an entry, or for the position.</summary>
    public StopTargetHandling StopTargetHandling { get; set; } = StopTargetHandling.PerEntryExecution;

    /// <summary>Whether entries have the quantity of the call or the default quantity.</summary>
    public SetOrderQuantity SetOrderQuantity { get; set; } = SetOrderQuantity.Strategy;

    /// <summary>Quantity of entries that are called without one.</summary>
    public int DefaultQuantity { get; set; } = 1;

    /// <summary>Slippage of historical fills at the market, in ticks.</summary>
    public double Slippage { get; set; }

    /// <summary>Historical limit orders fill when price touches them, not only when it goes through.</summary>
    public bool IsFillLimitOnTouch { get; set; }

    /// <summary>Whether historical orders fill along the bar or along finer bars within it.</summary>
    public OrderFillResolution OrderFillResolution { get; set; } = OrderFillResolution.Standard;

    /// <summary>Type of those finer bars.</summary>
    public BarsPeriodType OrderFillResolutionType { get; set; } = BarsPeriodType.Minute;

    /// <summary>Size of those finer bars.</summary>
    public int OrderFillResolutionValue { get; set; } = 1;

    /// <summary>Closes positions and cancels orders when a session ends.</summary>
    public bool IsExitOnSessionCloseStrategy { get; set; } = true;

    /// <summary>How many seconds before the session's end they are closed in realtime.</summary>
    public int ExitOnSessionCloseSeconds { get; set; } = 30;

    /// <summary>Profits are after commissions.</summary>
    public bool IncludeCommission { get; set; }

    /// <summary>Kept for scripts that set it; the host always keeps the trades.</summary>
    public bool IncludeTradeHistoryInBacktest { get; set; } = true;

    /// <summary>Orders are placed by SubmitOrderUnmanaged only.</summary>
    [Browsable(false)]
    public bool IsUnmanaged { get; set; }

    /// <summary>
    /// Goes on after an order was filled although its cancel had been asked for; the host ends the strategy otherwise. It takes a
    /// fault of the platform to come to that.
    /// </summary>
    [Browsable(false)]
    public bool IgnoreOverfill { get; set; }

    /// <summary>Prints what becomes of every order call.</summary>
    public bool TraceOrders { get; set; }

    /// <summary>How long orders live.</summary>
    public TimeInForce TimeInForce { get; set; } = TimeInForce.Gtc;

    /// <summary>What to do when an order is refused in realtime.</summary>
    public RealtimeErrorHandling RealtimeErrorHandling { get; set; } = RealtimeErrorHandling.StopCancelClose;

    /// <summary>What to do when the connection is lost.</summary>
    public ConnectionLossHandling ConnectionLossHandling { get; set; } = ConnectionLossHandling.Recalculate;

    /// <summary>Seconds without a connection before it counts as lost.</summary>
    public int DisconnectDelaySeconds { get; set; } = 10;

    /// <summary>Restarts within the time of <see cref="RestartsWithinMinutes"/>.</summary>
    public int NumberRestartAttempts { get; set; } = 4;

    /// <summary>Minutes in which <see cref="NumberRestartAttempts"/> are allowed.</summary>
    public int RestartsWithinMinutes { get; set; } = 5;

    /// <summary>What to do with the historical position when realtime begins.</summary>
    public StartBehavior StartBehavior { get; set; } = StartBehavior.WaitUntilFlat;

    /// <summary>The strategy can adopt the account's position.</summary>
    [Browsable(false)]
    public bool IsAdoptAccountPositionAware { get; set; }

    /// <summary>Reuses one instance for all iterations of an optimisation when false.</summary>
    [Browsable(false)]
    public bool IsInstantiatedOnEachOptimizationIteration { get; set; } = true;

    /// <summary>Shows session breaks on the chart.</summary>
    [Browsable(false)]
    public bool IsTradingHoursBreakLineVisible { get; set; } = true;

    /// <summary>Waits for the closing leg of a bracket, with one broker alone; no effect in the host.</summary>
    [Browsable(false)]
    public bool WaitForOcoClosingBracket { get; set; } = true;

    /// <summary>Days of history that the Strategies grid loads.</summary>
    [Browsable(false)]
    public int DaysToLoad { get; set; } = 5;

    /// <summary>Days of a walk-forward optimisation.</summary>
    [Browsable(false)]
    public int OptimizationPeriod { get; set; } = 10;

    /// <summary>Days of a walk-forward test.</summary>
    [Browsable(false)]
    public int TestPeriod { get; set; } = 28;

    /// <summary>True while realtime orders wait for the position from history to be flat.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsWaitUntilFlat => Desk?.IsWaitUntilFlat ?? false;
}
