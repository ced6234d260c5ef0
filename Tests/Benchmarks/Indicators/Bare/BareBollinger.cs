using System;

namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams Bollinger bands. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareBollinger
{
    private readonly double[] _ring;
    private readonly double _deviations;
    private double _sum;
    private double _squares;
    private int _slot;
    private int _count;

    internal BareBollinger(int period, double deviations)
    {
        _ring = new double[period];
        _deviations = deviations;
    }

    /// <summary>The upper band.</summary>
    internal double Update(double value)
    {
        double oldest = _ring[_slot];
        _sum += value - oldest;
        _squares += (value * value) - (oldest * oldest);
        _ring[_slot] = value;
        if (++_slot == _ring.Length) _slot = 0;
        if (_count < _ring.Length) _count++;
        double mean = _sum / _count;
        return mean + (_deviations * Math.Sqrt((_squares / _count) - (mean * mean)));
    }
}
