using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>One price of the bars of a series.</summary>
public class PriceSeries : BarValueSeries, ISeries<double>
{
    internal PriceSeries(Bars bars, PriceType priceType)
        : base(bars) => PriceType = priceType;

    /// <summary>Which price of a bar.</summary>
    public PriceType PriceType { get; }

    /// <inheritdoc/>
    public double this[int barsAgo] => Data.GetPrice(IndexOf(barsAgo), PriceType);

    /// <inheritdoc/>
    public double GetValueAt(int barIndex) => Data.GetPrice(barIndex, PriceType);

    /// <inheritdoc/>
    public override string ToString() => PriceType.ToString();
}
