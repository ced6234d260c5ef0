namespace NT8Bridge.Indicators;

/// <summary>How the first values of an indicator come about.</summary>
public enum IndicatorSeeding
{
    /// <summary>As NinjaTrader's chart: a value from the first bar on, over an expanding window.</summary>
    NinjaTrader,

    /// <summary>As TA-Lib: no value (NaN) before the look-back is filled, averages seeded by a simple mean.</summary>
    TaLib,
}
