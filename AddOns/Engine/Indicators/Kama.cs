using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Kaufman's adaptive moving average (P. Kaufman 1995): moves by (ER·(fast − slow) + slow)² of the distance to the value, where
/// ER = |change over period| / Σ |changes|. NinjaTrader: the value itself over the first <c>period</c> bars, no move where
/// nothing changed. TA-Lib: NaN over these bars, then the same; where nothing changed ER is 1.
/// </summary>
public sealed class Kama : ValueIndicator<Kama.State>
{
    private readonly BlockWindow<double, SumMerge> _noise;
    private readonly ItemRing<double> _ring;
    private readonly int _period;
    private readonly bool _ninjaTrader;
    private readonly double _fast;
    private readonly double _slow;

    /// <summary>
    /// Efficiency over <paramref name="period"/> changes, between EMAs of <paramref name="fast"/> and <paramref name="slow"/>
    /// values.
    /// </summary>
    public Kama(int fast = 2, int period = 10, int slow = 30, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, fast, period, slow)
    {
        _period = Require.Period(period, nameof(period));
        if (Require.Period(fast, nameof(fast)) >= Require.Period(slow, nameof(slow)))
            throw new ArgumentOutOfRangeException(nameof(fast), fast, "fast is less than slow.");
        _noise = new BlockWindow<double, SumMerge>(period);
        _ring = new ItemRing<double>(period);
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _fast = 2.0 / (fast + 1);
        _slow = 2.0 / (slow + 1);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _period + 1;

    /// <summary>
    /// The number for a market that is all noise, where the average moves slowest; in any other market it forgets faster.
    /// </summary>
    public override int BarsForDigits(int digits) => WarmupPeriod + ExponentialMemory.Updates(_slow * _slow, digits);

    internal override double Next(in State state, double value, out State next)
    {
        next.Slot = _ring.Push(state.Slot, in value);
        next.Count = state.Count > _period ? state.Count : state.Count + 1;
        double change = state.Count == 0 ? 0 : Math.Abs(value - _ring.Ago(next.Slot, 1));
        double noise = 0;
        if (state.Count == 0) next.Noise = state.Noise;
        else noise = _noise.Push(in state.Noise, in change, out next.Noise);
        if (next.Count <= _period)
        {
            next.Value = value;
            return _ninjaTrader ? value : double.NaN;
        }

        double signal = Math.Abs(value - _ring.Ago(next.Slot, _period));
        if (noise == 0 && _ninjaTrader) return next.Value = state.Value;
        double efficiency = noise <= signal ? 1 : signal / noise;
        double root = (efficiency * (_fast - _slow)) + _slow;
        return next.Value = state.Value + (root * root * (value - state.Value));
    }

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _noise.VisitArrays(visitor);
        _ring.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<double> Noise;
        internal double Value;
        internal int Slot;
        internal int Count;
    }
}
