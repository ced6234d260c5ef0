using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Ultimate oscillator (L. Williams 1976): buying pressure (close − true low) over true range in three windows, weighted, 0 to
/// 100. NinjaTrader: weights slow / fast and slow / middle in whole numbers and 1, over the bars seen so far at the start, 0 at
/// the first; stays as it was where a window has no range. TA-Lib: weights 4, 2 and 1, NaN until the slow window is full; a
/// window without any range counts 0.
/// </summary>
public sealed class UltimateOscillator : BarIndicator<UltimateOscillator.State>
{
    private readonly BlockWindow<PairSum, PairSum.Merge> _fast;
    private readonly BlockWindow<PairSum, PairSum.Merge> _middle;
    private readonly BlockWindow<PairSum, PairSum.Merge> _slow;
    private readonly double _fastWeight;
    private readonly double _middleWeight;
    private readonly bool _ninjaTrader;

    /// <summary>Over <paramref name="fast"/>, <paramref name="middle"/> and <paramref name="slow"/> bars.</summary>
    public UltimateOscillator(
        int fast = 7, int middle = 14, int slow = 28, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, fast, middle, slow)
    {
        if (fast > middle) throw new ArgumentOutOfRangeException(nameof(fast), fast, "fast is not greater than middle.");
        if (middle > slow) throw new ArgumentOutOfRangeException(nameof(middle), middle, "middle is not greater than slow.");
        _fast = new BlockWindow<PairSum, PairSum.Merge>(Require.Period(fast, nameof(fast)));
        _middle = new BlockWindow<PairSum, PairSum.Merge>(middle);
        _slow = new BlockWindow<PairSum, PairSum.Merge>(Require.Period(slow, nameof(slow)));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _fastWeight = _ninjaTrader ? slow / fast : 4;
        _middleWeight = _ninjaTrader ? slow / middle : 2;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _slow.Length + 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        if (state.Started == 0)
        {
            next = state;
            next.Close = bar.Close;
            next.Started = 1;
            return _ninjaTrader ? 0 : double.NaN;
        }

        double trueLow = bar.Low < state.Close ? bar.Low : state.Close;
        var item = new PairSum(bar.Close - trueLow, TrueRange.Of(in bar, state.Close));
        PairSum fastSums = _fast.Push(in state.Fast, in item, out next.Fast);
        double fast = Share(fastSums);
        double middle = Share(_middle.Push(in state.Middle, in item, out next.Middle));
        double slow = Share(_slow.Push(in state.Slow, in item, out next.Slow));
        next.Close = bar.Close;
        next.Started = 1;
        next.Value = state.Value;
        if (!_ninjaTrader && next.Slow.Suffixes == 0) return double.NaN;
        // The other windows hold the fast one, so that none lacks a range when that one has it.
        if (_ninjaTrader && fastSums.Second == 0) return state.Value;
        return next.Value = 100 * ((fast * _fastWeight) + (middle * _middleWeight) + slow) / (_fastWeight + _middleWeight + 1);
    }

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _fast.VisitArrays(visitor);
        _middle.VisitArrays(visitor);
        _slow.VisitArrays(visitor);
    }

    private static double Share(PairSum sums) => sums.Second == 0 ? 0 : sums.First / sums.Second;

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PairSum> Fast;
        internal BlockWindowState<PairSum> Middle;
        internal BlockWindowState<PairSum> Slow;
        internal double Close;
        internal double Value;
        internal long Started;
    }
}
