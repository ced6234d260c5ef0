namespace NinjaTrader.NinjaScript;

/// <summary>
/// Another script or series as input, read at the bar of the script that calculates on it, wherever its owner stands.
/// </summary>
internal sealed class InputSeries : ISeries<double>
{
    private readonly NinjaScriptBase _reader;

    internal InputSeries(NinjaScriptBase reader, ISeries<double> source)
    {
        _reader = reader;
        Source = source;
    }

    public int Count => _reader.PriceIndexOf(0) + 1;

    internal ISeries<double> Source { get; }

    public double this[int barsAgo] => Source.GetValueAt(BarsAgo.Resolve(_reader.PriceIndexOf(0), barsAgo));

    public double GetValueAt(int barIndex) => Source.GetValueAt(barIndex);

    public bool IsValidDataPoint(int barsAgo) => Source.IsValidDataPointAt(BarsAgo.Resolve(_reader.PriceIndexOf(0), barsAgo));

    public bool IsValidDataPointAt(int barIndex) => Source.IsValidDataPointAt(barIndex);

    public override string ToString() => Source.ToString() ?? string.Empty;
}
