namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams an SMA. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareSma
{
    private readonly double[] _ring;
    private double _sum;
    private int _slot;
    private int _count;

    internal BareSma(int period) => _ring = new double[period];

    internal double Update(double value)
    {
        _sum += value - _ring[_slot];
        _ring[_slot] = value;
        if (++_slot == _ring.Length) _slot = 0;
        if (_count < _ring.Length) _count++;
        return _sum / _count;
    }
}
