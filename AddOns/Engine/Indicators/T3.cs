using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// T3 (T. Tillson 1998): the average GD = EMA·(1 + v) − EMA(EMA)·v, with v the volume factor, applied <c>count</c> times.
/// Computed as a chain of 2·count EMAs with binomial weights, which is the same sum. Seeds as <see cref="Ema"/>; TA-Lib (whose
/// count is 3): NaN until the last EMA of the chain is seeded.
/// </summary>
public sealed class T3 : ValueIndicator<T3.State>
{
    private const int MostStages = 10;
    private readonly int _period;
    private readonly int _stages;
    private readonly bool _talib;
    private readonly double _weight;
    private readonly double _keep;
    private readonly double[] _factors;

    /// <summary>
    /// EMAs over <paramref name="period"/> values, <paramref name="count"/> (1 to 5) times, volume factor <paramref
    /// name="volumeFactor"/>.
    /// </summary>
    public T3(int period = 14, int count = 3, double volumeFactor = 0.7, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, count, volumeFactor)
    {
        _period = Require.Period(period, nameof(period));
        if (count < 1 || 2 * count > MostStages) throw new ArgumentOutOfRangeException(nameof(count), count, "count is 1 to 5.");
        _stages = 2 * count;
        _talib = seeding == IndicatorSeeding.TaLib;
        _weight = 2.0 / (period + 1);
        _keep = 1 - _weight;
        _factors = Factors(count, Require.Positive(volumeFactor, nameof(volumeFactor)));
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => (_stages * (_period - 1)) + 1;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => WarmupPeriod + (_stages * ExponentialMemory.Updates(_weight, digits + 1));

    internal override unsafe double Next(in State state, double value, out State next)
    {
        next = state;
        next.Count = state.Count + 1;
        for (int stage = 0; stage < _stages; stage++)
        {
            long seen = next.Count - (_talib ? (long)stage * (_period - 1) : 0);
            double average = state.Averages[stage];
            if (!_talib) average = seen == 1 ? value : (value * _weight) + (average * _keep);
            else if (seen < _period) average += value;
            else average = seen == _period ? (average + value) / _period : (value * _weight) + (average * _keep);
            next.Averages[stage] = average;
            if (_talib && seen < _period) return double.NaN;
            value = average;
        }

        double sum = 0;
        int first = (_stages / 2) - 1;
        for (int i = 0; i < _factors.Length; i++) sum += _factors[i] * next.Averages[first + i];
        return sum;
    }

    /// <summary>Coefficients of (1 + v − v·E)^count in powers of E, the operator that takes one more average.</summary>
    private static double[] Factors(int count, double volumeFactor)
    {
        var factors = new double[] { 1 };
        for (int i = 0; i < count; i++)
        {
            var longer = new double[factors.Length + 1];
            for (int j = 0; j < factors.Length; j++)
            {
                longer[j] += factors[j] * (1 + volumeFactor);
                longer[j + 1] -= factors[j] * volumeFactor;
            }

            factors = longer;
        }

        return factors;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public unsafe struct State
    {
        internal long Count;
        internal fixed double Averages[MostStages];
    }
}
