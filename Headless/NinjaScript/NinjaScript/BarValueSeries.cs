using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// What price, volume and time series share: the bars whose values they are, and where the script stands in them. NinjaTrader has
/// no such class; scripts name the three.
/// </summary>
public abstract class BarValueSeries
{
    private readonly NinjaScriptBase _owner;
    private readonly int _seriesIndex;

    private protected BarValueSeries(Bars bars)
    {
        Bars = bars;
        Data = bars.BarsSeries;
        _owner = bars.Owner;
        _seriesIndex = bars.SeriesIndex;
    }

    /// <summary>The bars that the values belong to.</summary>
    public Bars Bars { get; }

    /// <summary>Number of bars up to the current one.</summary>
    public int Count => _owner.PriceIndexOf(_seriesIndex) + 1;

    private protected BarsSeries Data { get; }

    /// <summary>True when there is a bar that many bars ago.</summary>
    public bool IsValidDataPoint(int barsAgo) => barsAgo >= 0 && barsAgo < Count;

    /// <summary>True when there is a bar at that absolute index.</summary>
    public bool IsValidDataPointAt(int barIndex) => barIndex >= 0 && barIndex < Data.Count;

    private protected int IndexOf(int barsAgo) => BarsAgo.Resolve(_owner.PriceIndexOf(_seriesIndex), barsAgo);
}
