using System;

namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams an RSI. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareRsi
{
    private readonly int _period;
    private readonly double _take;
    private double _price;
    private double _up;
    private double _down;
    private int _count;

    internal BareRsi(int period)
    {
        _period = period;
        _take = 1.0 / period;
    }

    internal double Update(double value)
    {
        double change = _count == 0 ? 0 : value - _price;
        _price = value;
        double gain = 0.5 * (Math.Abs(change) + change) * _take;
        double loss = 0.5 * (Math.Abs(change) - change) * _take;
        if (_count < _period)
        {
            _count++;
            _up += gain;
            _down += loss;
        }
        else
        {
            _up = (_up * (1 - _take)) + gain;
            _down = (_down * (1 - _take)) + loss;
        }

        return _down == 0 ? 100 : 100 * _up / (_up + _down);
    }
}
