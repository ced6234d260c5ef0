namespace NT8Bridge.Headless.Work.Search;

/// <summary>Which order closed a position.</summary>
internal enum SweepExit
{
    /// <summary>The stop loss.</summary>
    StopLoss,

    /// <summary>The profit target.</summary>
    ProfitTarget,

    /// <summary>The strategy's own exit, at a signal or the daily loss limit.</summary>
    Strategy,

    /// <summary>The end of the session.</summary>
    SessionClose,
}
