namespace NT8Bridge;

/// <summary>
/// What became of a bar that was handed to <see cref="TradingEngine"/>. Every bar has exactly one outcome, under which
/// <see cref="EngineCounters"/> counts it.
/// </summary>
public enum BarOutcome
{
    /// <summary>It was newer than all before it: window, timeframes, indicators and signal moved on by it.</summary>
    Accepted,

    /// <summary>
    /// The same bar was there already, equal in time, prices and volume (<see cref="Bar.SameAs"/>): nothing changed.
    /// </summary>
    Duplicate,

    /// <summary>
    /// A bar of that time was there with other values: it was replaced, and all that follows from it recomputed.
    /// </summary>
    Correction,

    /// <summary>
    /// It was older than the newest bar, at a time that had none: it was put in its place, and all that follows from it
    /// recomputed.
    /// </summary>
    Late,

    /// <summary>It was older than every bar that can still be changed, and was not used.</summary>
    TooLate,

    /// <summary>It lies in no session of the calendar, and was not used.</summary>
    OutOfSession,

    /// <summary>
    /// It breaks a rule of <see cref="BarFault"/> or does not end on the session's grid, and was not used;
    /// <see cref="TradingEngine.LastRejection"/> says why.
    /// </summary>
    Rejected,
}
