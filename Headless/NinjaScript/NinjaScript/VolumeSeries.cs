using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>The traded volume of the bars.</summary>
public class VolumeSeries : ISeries<double>
{
    private readonly NinjaScriptBase _owner;
    private readonly int _position;
    private readonly BarsSeries _data;

    internal VolumeSeries(Bars bars)
    {
        Bars = bars;
        _owner = bars.Owner;
        _position = bars.Position;
        _data = bars.BarsSeries;
    }

    /// <summary>The bars that the values belong to.</summary>
    public Bars Bars { get; }

    /// <inheritdoc/>
    public int Count => _owner.CurrentIndexOf(_position) + 1;

    /// <inheritdoc/>
    public double this[int barsAgo] => _data.GetVolume(BarsAgo.Resolve(_owner.CurrentIndexOf(_position), barsAgo));

    /// <inheritdoc/>
    public double GetValueAt(int barIndex) => _data.GetVolume(barIndex);

    /// <inheritdoc/>
    public bool IsValidDataPoint(int barsAgo) => barsAgo >= 0 && barsAgo < Count;

    /// <inheritdoc/>
    public bool IsValidDataPointAt(int barIndex) => barIndex >= 0 && barIndex < _data.Count;
}
