using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Commodity channel index (D. Lambert 1980): (typical − mean) / (0.015 · mean absolute deviation) over <c>period</c> bars. 0
/// where all typical prices are equal but for rounding. The deviation is from a mean that moves with every bar, so each update
/// runs over the window: the cost grows with the period. NinjaTrader: over the bars seen so far at the start; TA-Lib: NaN until
/// the window is full.
/// </summary>
public sealed class Cci : BarIndicator<Cci.State>
{
    private readonly BlockWindow<double, SumMerge> _sum;
    private readonly ItemRing<double> _ring;
    private readonly int _period;
    private readonly bool _expands;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public Cci(int period = 20, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _period = Require.Period(period, nameof(period));
        _sum = new BlockWindow<double, SumMerge>(period);
        _ring = new ItemRing<double>(period);
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _period;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double typical = bar.Typical;
        int count = _sum.CountAfter(in state.Sum);
        double sum = _sum.Push(in state.Sum, in typical, out next.Sum);
        next.Slot = _ring.Push(state.Slot, in typical);
        next.Equal = state.Equal > 0 && typical == _ring.Ago(next.Slot, 1) ? Math.Min(state.Equal + 1, _period) : 1;
        if (count < _period && !_expands) return double.NaN;
        if (next.Equal >= count) return 0;

        double mean = sum / count;
        double deviation = _ring.SumOfDistances(next.Slot, count, mean);

        // Equal typical prices of unequal bars differ in their last digits, and so does a sum of theirs from their mean.
        return deviation <= Rounding.Limit ? 0 : (typical - mean) / (0.015 * (deviation / count));
    }

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _sum.VisitArrays(visitor);
        _ring.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<double> Sum;
        internal int Slot;
        internal int Equal;
    }
}
