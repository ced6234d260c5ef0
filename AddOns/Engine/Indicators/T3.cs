using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// T3 (T. Tillson 1998): the average GD = EMA·(1 + v) − EMA(EMA)·v, with v the volume factor, applied <c>count</c> times.
/// NinjaTrader: one GD after the other, seeded as <see cref="Ema"/>. TA-Lib (whose count is 3): the same sum as a chain of
/// 2·count EMAs with binomial weights; NaN until the last EMA of the chain is seeded.
/// </summary>
public sealed class T3 : ValueIndicator<T3.State>
{
    /// <summary>How often the average can be taken: a bound is needed because its memory is allocated at construction.</summary>
    internal const int MostTimes = 1_000;

    private readonly int _period;
    private readonly int _stages;
    private readonly bool _talib;
    private readonly double _weight;
    private readonly double _keep;
    private readonly double _volumeFactor;
    private readonly double[] _factors;

    /// <summary>
    /// The averages of three states: the present one, the one before, and the one that a forming bar leads to, so that no state
    /// reads what the step from another writes.
    /// </summary>
    private readonly double[] _averages;

    /// <summary>
    /// EMAs over <paramref name="period"/> values, <paramref name="count"/> (1 to 1,000) times, volume factor <paramref
    /// name="volumeFactor"/>.
    /// </summary>
    public T3(int period = 14, int count = 3, double volumeFactor = 0.7, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, count, volumeFactor)
    {
        _period = Require.Period(period, nameof(period));
        if (count < 1 || count > MostTimes)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"count is 1 to {MostTimes}.");
        _stages = 2 * count;
        _talib = seeding == IndicatorSeeding.TaLib;
        _weight = 2.0 / (period + 1);
        _keep = 1 - _weight;
        _volumeFactor = Require.Positive(volumeFactor, nameof(volumeFactor));
        _factors = _talib ? Factors(count, volumeFactor) : Array.Empty<double>();
        _averages = new double[3 * _stages];
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => (_stages * (_period - 1)) + 1;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => WarmupPeriod + (_stages * ExponentialMemory.Updates(_weight, digits + 1));

    internal override double Next(in State state, double value, out State next)
    {
        next.Count = state.Count + 1;
        next.Slot = state.Slot == 2 ? 0 : state.Slot + 1;
        int before = state.Slot * _stages;
        int after = next.Slot * _stages;
        return _talib ? Chained(next.Count, before, after, value) : Repeated(next.Count == 1, before, after, value);
    }

    internal override void VisitArrays(IArrayVisitor visitor) => visitor.Visit(_averages);

    /// <summary>Coefficients of (1 + v − v·E)^count in powers of E, the operator that takes one more average.</summary>
    private static double[] Factors(int count, double volumeFactor)
    {
        double[] factors = new double[] { 1 };
        for (int i = 0; i < count; i++)
        {
            double[] longer = new double[factors.Length + 1];
            for (int j = 0; j < factors.Length; j++)
            {
                longer[j] += factors[j] * (1 + volumeFactor);
                longer[j + 1] -= factors[j] * volumeFactor;
            }

            factors = longer;
        }

        return factors;
    }

    private double Repeated(bool isFirst, int before, int after, double value)
    {
        for (int stage = 0; stage < _stages; stage += 2)
        {
            double once = isFirst ? value : (value * _weight) + (_averages[before + stage] * _keep);
            double twice = isFirst ? once : (once * _weight) + (_averages[before + stage + 1] * _keep);
            _averages[after + stage] = once;
            _averages[after + stage + 1] = twice;
            value = (once * (1 + _volumeFactor)) - (twice * _volumeFactor);
        }

        return value;
    }

    private double Chained(long count, int before, int after, double value)
    {
        for (int stage = 0; stage < _stages; stage++)
        {
            // A stage is reached for the first time when the one before it has been seeded.
            long seen = count - ((long)stage * (_period - 1));
            double average = seen == 1 ? 0 : _averages[before + stage];
            if (seen < _period) average += value;
            else average = seen == _period ? (average + value) / _period : (value * _weight) + (average * _keep);
            _averages[after + stage] = average;
            if (seen < _period) return double.NaN;
            value = average;
        }

        double sum = 0;
        int first = after + (_stages / 2) - 1;
        for (int i = 0; i < _factors.Length; i++) sum += _factors[i] * _averages[first + i];
        return sum;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal long Count;
        internal int Slot;
    }
}
