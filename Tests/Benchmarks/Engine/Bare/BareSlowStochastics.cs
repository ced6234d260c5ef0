using System;
using NT8Bridge.Benchmarks.Indicators.Bare;

namespace NT8Bridge.Benchmarks.Engine.Bare;

/// <summary>
/// Stochastics with both outputs. The extremes are found by a loop over the window, which costs least at 14 bars.
/// </summary>
internal sealed class BareSlowStochastics
{
    private readonly double[] _highs;
    private readonly double[] _lows;
    private readonly BareSma _k;
    private readonly BareSma _d;
    private double _raw = 50;
    private int _slot;

    internal BareSlowStochastics(int range, int smooth, int average)
    {
        _highs = new double[range];
        _lows = new double[range];
        Array.Fill(_highs, double.MinValue);
        Array.Fill(_lows, double.MaxValue);
        _k = new BareSma(smooth);
        _d = new BareSma(average);
    }

    /// <summary>K.</summary>
    internal double Update(in Bar bar, out double average)
    {
        double[] highs = _highs;
        double[] lows = _lows;
        highs[_slot] = bar.High;
        lows[_slot] = bar.Low;
        if (++_slot == highs.Length) _slot = 0;
        double high = highs[0];
        double low = lows[0];
        for (int i = 1; i < highs.Length && i < lows.Length; i++)
        {
            high = Math.Max(high, highs[i]);
            low = Math.Min(low, lows[i]);
        }

        if (high > low) _raw = 100 * (bar.Close - low) / (high - low);
        double k = _k.Update(_raw);
        average = _d.Update(k);
        return k;
    }
}
