using System;

namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams an ADX. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareAdx
{
    private readonly int _period;
    private readonly double _take;
    private double _high;
    private double _low;
    private double _close;
    private double _range;
    private double _plus;
    private double _minus;
    private double _value = 50;
    private int _count;

    internal BareAdx(int period)
    {
        _period = period;
        _take = 1.0 / period;
    }

    internal double Update(in Bar bar)
    {
        if (_count > 0)
        {
            double up = Math.Max(bar.High - _high, 0);
            double down = Math.Max(_low - bar.Low, 0);
            double keep = _count < _period ? 1 : 1 - _take;
            _range = (_range * keep) + Math.Max(bar.High, _close) - Math.Min(bar.Low, _close);
            _plus = (_plus * keep) + (up > down ? up : 0);
            _minus = (_minus * keep) + (down > up ? down : 0);
            double plusDi = _plus / _range;
            double minusDi = _minus / _range;
            double sum = plusDi + minusDi;
            _value = (_value * (1 - _take)) + (_take * (sum == 0 ? 50 : 100 * Math.Abs(plusDi - minusDi) / sum));
        }
        else
        {
            _range = bar.High - bar.Low;
        }

        _high = bar.High;
        _low = bar.Low;
        _close = bar.Close;
        if (_count < _period) _count++;
        return _value;
    }
}
