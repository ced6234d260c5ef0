using System;

namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams an ATR. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareAtr
{
    private readonly int _period;
    private double _close;
    private double _value;
    private int _count;

    internal BareAtr(int period) => _period = period;

    internal double Update(in Bar bar)
    {
        double range = _count == 0 ? bar.High - bar.Low : Math.Max(bar.High, _close) - Math.Min(bar.Low, _close);
        _close = bar.Close;
        if (_count == _period) return _value = (_value * (1 - (1.0 / _period))) + (range * (1.0 / _period));
        _value = ((_value * _count) + range) / (_count + 1);
        _count++;
        return _value;
    }
}
