namespace NT8Bridge.Indicators;

/// <summary>
/// How the first values of an indicator come about, and where the two differ, its definition. The comments of the indicators
/// call the two the NinjaTrader dialect and the TA-Lib dialect. An indicator that TA-Lib does not have follows its manner.
/// </summary>
public enum IndicatorSeeding
{
    /// <summary>As on NinjaTrader's chart: a value from the first bar on, over a window that grows to its length.</summary>
    NinjaTrader,

    /// <summary>As in TA-Lib: no value (NaN) until the look-back is filled; averages start at a simple mean.</summary>
    TaLib,
}
