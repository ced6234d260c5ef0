namespace NT8Bridge.Timeframes;

/// <summary>One output of one indicator on one timeframe, for example "5m.atr14".</summary>
public sealed class IndicatorOutput
{
    private readonly TimeframeSeries _series;
    private readonly int _slot;

    internal IndicatorOutput(TimeframeSeries series, int slot)
    {
        _series = series;
        _slot = slot;
    }

    /// <summary>Timeframe and name as models write them, for example "5m.atr14".</summary>
    public string Name => _series.Name + "." + _series.Indicators.Names[_slot];

    /// <summary>Value at the timeframe's last closed bar; NaN until <see cref="IsReady"/>.</summary>
    public double Value => _series.Indicators[_slot];

    /// <summary>Number of closed bars that fill the indicator's look-back.</summary>
    public int BarsNeeded => _series.Indicators.IndicatorOf(_slot).WarmupPeriod;

    /// <summary>
    /// Number of closed bars after which the value agrees, to <paramref name="digits"/> decimal digits, with that of an
    /// indicator that saw an endless history; <see cref="int.MaxValue"/> where the first bar is never forgotten.
    /// </summary>
    public int BarsForDigits(int digits) => _series.Indicators.IndicatorOf(_slot).BarsForDigits(digits);

    /// <summary>
    /// False while an indicator that speaks of a trading day, such as a VWAP, has not seen that day's begin; always true for
    /// all other indicators.
    /// </summary>
    public bool CoversWholeDay => _series.Indicators.IndicatorOf(_slot).CoversWholeDay;

    /// <summary>The timeframe whose bars the indicator takes.</summary>
    public TimeframeSeries Series => _series;

    /// <summary>True once <see cref="BarsNeeded"/> bars were taken.</summary>
    public bool IsReady => _series.Indicators.IndicatorOf(_slot).IsReady;
}
