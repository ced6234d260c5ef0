namespace NT8Bridge.Risk;

/// <summary>
/// What an entry must pass, in the order in which it is asked. A gate holds back entries alone: exits, stops and targets pass
/// always.
/// </summary>
public enum EntryGate
{
    /// <summary>The trader wants signals without orders.</summary>
    SignalsOnly,

    /// <summary>The account is live, or nothing proves that it is not, and live orders were not allowed.</summary>
    Permission,

    /// <summary>The trader paused the strategy.</summary>
    Pause,

    /// <summary>The order connection of the account is away.</summary>
    OrderConnection,

    /// <summary>The account holds another position or other orders than the strategies on it know of.</summary>
    Reconciliation,

    /// <summary>A position is being closed and is not flat yet.</summary>
    Flattening,

    /// <summary>The daily loss limit of the account is reached.</summary>
    LossLimit,

    /// <summary>The engine is not ready: warm-up, a gap, too few bars, a silent feed.</summary>
    Readiness,

    /// <summary>The session of the signal's bar has ended before an order could act.</summary>
    SessionOver,

    /// <summary>The session ends before a position could be held and closed again.</summary>
    SessionEnd,

    /// <summary>The signal is older than the limit; live only.</summary>
    StaleSignal,

    /// <summary>There is no ATR yet, so stop and target have no distance.</summary>
    Distance,

    /// <summary>Outside the hours of the day in which entries are wanted.</summary>
    Hours,

    /// <summary>On a day of the week on which no entries are wanted.</summary>
    Days,

    /// <summary>As many entries as are wanted in one trading day were sent.</summary>
    TradesPerDay,

    /// <summary>The account would hold more contracts than the maximum position.</summary>
    MaximumPosition,

    /// <summary>As many orders as are allowed in one minute were sent.</summary>
    OrderRate,
}
