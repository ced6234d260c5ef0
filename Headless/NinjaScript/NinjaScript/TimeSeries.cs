using System;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>The end stamps of the bars, in the configured time zone.</summary>
public class TimeSeries : ISeries<DateTime>
{
    private readonly NinjaScriptBase _owner;
    private readonly int _position;
    private readonly BarsSeries _data;

    internal TimeSeries(Bars bars)
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
    public DateTime this[int barsAgo] => _data.GetTime(BarsAgo.Resolve(_owner.CurrentIndexOf(_position), barsAgo));

    /// <inheritdoc/>
    public DateTime GetValueAt(int barIndex) => _data.GetTime(barIndex);

    /// <inheritdoc/>
    public bool IsValidDataPoint(int barsAgo) => barsAgo >= 0 && barsAgo < Count;

    /// <inheritdoc/>
    public bool IsValidDataPointAt(int barIndex) => barIndex >= 0 && barIndex < _data.Count;
}
