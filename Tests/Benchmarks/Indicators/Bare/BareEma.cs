namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams an EMA. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareEma
{
    private readonly double _weight;
    private double _value;
    private bool _started;

    internal BareEma(int period) => _weight = 2.0 / (period + 1);

    internal double Update(double value)
    {
        if (_started) return _value = (value * _weight) + (_value * (1 - _weight));
        _started = true;
        return _value = value;
    }
}
