using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>The traded volume of the bars.</summary>
public class VolumeSeries : BarValueSeries, ISeries<double>
{
    internal VolumeSeries(Bars bars)
        : base(bars)
    {
    }

    /// <inheritdoc/>
    public double this[int barsAgo] => Data.GetVolume(IndexOf(barsAgo));

    /// <inheritdoc/>
    public double GetValueAt(int barIndex) => Data.GetVolume(barIndex);
}
