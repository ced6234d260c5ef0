using System;

namespace NT8Bridge.Benchmarks.Engine.Bare;

/// <summary>
/// Bollinger bands from sums of differences to the first value: small numbers keep enough digits for a comparison.
/// </summary>
internal sealed class BareBands
{
    private readonly double[] _ring;
    private readonly double _deviations;
    private double _first;
    private double _sum;
    private double _squares;
    private int _slot;
    private int _count;

    internal BareBands(int period, double deviations)
    {
        _ring = new double[period];
        _deviations = deviations;
    }

    /// <summary>Distance of the bands from the middle.</summary>
    internal double Update(double value, out double middle)
    {
        if (_count == 0) _first = value;
        double moved = value - _first;
        double oldest = _ring[_slot];
        _sum += moved - oldest;
        _squares += (moved * moved) - (oldest * oldest);
        _ring[_slot] = moved;
        if (++_slot == _ring.Length) _slot = 0;
        if (_count < _ring.Length) _count++;
        double mean = _sum / _count;
        middle = mean + _first;
        return _deviations * Math.Sqrt(Math.Max((_squares / _count) - (mean * mean), 0));
    }
}
