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

    /// <summary>Timeframe and name as models write them.</summary>
    public string Name => _series.Name + "." + _series.Indicators.Names[_slot];

    /// <summary>Value at the timeframe's last closed bar; NaN until the indicator is ready.</summary>
    public double Value => _series.Indicators[_slot];

    /// <summary>Closed bars that the indicator has seen.</summary>
    public long BarsSeen => _series.ClosedBars;

    /// <summary>Closed bars that fill the indicator's look-back.</summary>
    public int BarsNeeded => _series.Indicators.IndicatorOf(_slot).WarmupPeriod;

    /// <summary>
    /// Closed bars after which the value agrees with that over an endless history to so many decimal digits;
    /// <see cref="int.MaxValue"/> where the first bar is never forgotten.
    /// </summary>
    public int BarsForDigits(int digits) => _series.Indicators.IndicatorOf(_slot).BarsForDigits(digits);

    /// <summary>False while an indicator of the trading day lacks the day's begin.</summary>
    public bool IsWhole => _series.Indicators.IndicatorOf(_slot).CoversWholeDay;

    /// <summary>The timeframe it lives on.</summary>
    public TimeframeSeries Series => _series;

    /// <summary>True once the look-back is filled.</summary>
    public bool IsReady => _series.Indicators.IndicatorOf(_slot).IsReady;
}
