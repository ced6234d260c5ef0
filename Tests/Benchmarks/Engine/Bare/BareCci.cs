using System;

namespace NT8Bridge.Benchmarks.Engine.Bare;

/// <summary>A CCI by two loops over its window.</summary>
internal sealed class BareCci
{
    private readonly double[] _ring;
    private int _slot;
    private int _count;

    internal BareCci(int period) => _ring = new double[period];

    internal double Update(double typical)
    {
        double[] ring = _ring;
        ring[_slot] = typical;
        if (++_slot == ring.Length) _slot = 0;
        if (_count < ring.Length) _count++;
        double sum = 0;
        for (int i = 0; i < _count; i++) sum += ring[i];
        double mean = sum / _count;
        double deviation = 0;
        for (int i = 0; i < _count; i++) deviation += Math.Abs(ring[i] - mean);
        deviation /= _count;
        return deviation < 1e-10 ? 0 : (typical - mean) / (0.015 * deviation);
    }
}
