using System;

namespace NT8Bridge.Benchmarks.Indicators.Bare;

/// <summary>
/// The least code that streams stochastics. It knows no peek, correction, snapshot or check of the input,
/// and the rounding errors of its sums add up.
/// </summary>
internal sealed class BareStochastics
{
    private readonly double[] _highs;
    private readonly double[] _lows;
    private readonly BareSma _k;
    private readonly BareSma _d;
    private double _raw = 50;
    private int _slot;

    internal BareStochastics(int range, int smooth, int average)
    {
        _highs = new double[range];
        _lows = new double[range];
        Array.Fill(_highs, double.MinValue);
        Array.Fill(_lows, double.MaxValue);
        _k = new BareSma(smooth);
        _d = new BareSma(average);
    }

    /// <summary>D.</summary>
    internal double Update(in Bar bar)
    {
        _highs[_slot] = bar.High;
        _lows[_slot] = bar.Low;
        if (++_slot == _highs.Length) _slot = 0;
        double high = double.MinValue;
        double low = double.MaxValue;
        for (int i = 0; i < _highs.Length; i++)
        {
            if (_highs[i] > high) high = _highs[i];
            if (_lows[i] < low) low = _lows[i];
        }

        if (high > low) _raw = 100 * (bar.Close - low) / (high - low);
        return _d.Update(_k.Update(_raw));
    }
}
