namespace NT8Bridge;

/// <summary>
/// What became of a bar that was handed to the engine. Every bar ends in exactly one of these, and is counted there.
/// </summary>
public enum BarOutcome
{
    /// <summary>It was new: window, timeframes, indicators and signal moved on by it.</summary>
    Accepted,

    /// <summary>The same bar was there already, equal in time, prices and volume.</summary>
    Duplicate,

    /// <summary>A bar of that time was there with other values: replaced, and all that follows from it recomputed.</summary>
    Correction,

    /// <summary>
    /// Older than the newest bar, at a time that had none: put in its place, and all that follows from it recomputed.
    /// </summary>
    Late,

    /// <summary>Older than everything that can still be changed: not used.</summary>
    TooLate,

    /// <summary>The market is closed at its time.</summary>
    OutOfSession,

    /// <summary>It is unsound in itself; see <see cref="TradingEngine.LastRejection"/>.</summary>
    Rejected,
}
