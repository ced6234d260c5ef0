using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>One price of the bars of a series.</summary>
public class PriceSeries : ISeries<double>
{
    private readonly NinjaScriptBase _owner;
    private readonly int _position;
    private readonly BarsSeries _data;

    internal PriceSeries(Bars bars, PriceType priceType)
    {
        Bars = bars;
        PriceType = priceType;
        _owner = bars.Owner;
        _position = bars.Position;
        _data = bars.BarsSeries;
    }

    /// <summary>The bars that the prices belong to.</summary>
    public Bars Bars { get; }

    /// <summary>Which price of a bar.</summary>
    public PriceType PriceType { get; }

    /// <inheritdoc/>
    public int Count => _owner.CurrentIndexOf(_position) + 1;

    /// <inheritdoc/>
    public double this[int barsAgo] => _data.GetPrice(BarsAgo.Resolve(_owner.CurrentIndexOf(_position), barsAgo), PriceType);

    /// <inheritdoc/>
    public double GetValueAt(int barIndex) => _data.GetPrice(barIndex, PriceType);

    /// <inheritdoc/>
    public bool IsValidDataPoint(int barsAgo) => barsAgo >= 0 && barsAgo < Count;

    /// <inheritdoc/>
    public bool IsValidDataPointAt(int barIndex) => barIndex >= 0 && barIndex < _data.Count;

    /// <inheritdoc/>
    public override string ToString() => PriceType.ToString();
}
