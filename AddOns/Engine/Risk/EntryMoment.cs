using System;
using NT8Bridge.Sessions;

namespace NT8Bridge.Risk;

/// <summary>
/// All that the gates ask about the moment of a signal. One object is filled anew for each question, so that a question
/// allocates nothing.
/// </summary>
public sealed class EntryMoment
{
    /// <summary>The moment at which an order would act, UTC ticks: the clock live, the next bar's begin in history.</summary>
    public long UtcTicks { get; set; }

    /// <summary>End of the signal's bar, UTC ticks.</summary>
    public long BarEndUtcTicks { get; set; }

    /// <summary>Session of the signal's bar.</summary>
    public Session Session { get; set; }

    /// <summary>
    /// True where the past is computed (Strategy Analyzer): a signal is never stale there, since nobody waits for a clock.
    /// </summary>
    public bool IsHistory { get; set; }

    /// <summary>The trader wants no orders.</summary>
    public bool IsSignalsOnly { get; set; }

    /// <summary>The account is simulated, or live orders are allowed.</summary>
    public bool IsPermitted { get; set; }

    /// <summary>The trader paused the strategy.</summary>
    public bool IsPaused { get; set; }

    /// <summary>The order connection of the account stands.</summary>
    public bool IsOrderConnected { get; set; }

    /// <summary>The account holds what its strategies know of.</summary>
    public bool IsReconciled { get; set; }

    /// <summary>A position is being closed.</summary>
    public bool IsFlattening { get; set; }

    /// <summary>The daily loss limit of the account is reached.</summary>
    public bool IsLossLimitReached { get; set; }

    /// <summary>The engine is ready.</summary>
    public bool IsReady { get; set; }

    /// <summary>Stop and target have distances.</summary>
    public bool HasDistance { get; set; }

    /// <summary>The moment in the exchange's zone; asked only where hours are limited.</summary>
    public DateTime ExchangeTime { get; set; }

    /// <summary>Contracts that the account holds in the instrument now; below 0 for short.</summary>
    public int AccountPosition { get; set; }

    /// <summary>Contracts of the entry; below 0 for short.</summary>
    public int Entry { get; set; }
}
