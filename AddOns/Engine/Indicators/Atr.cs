using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Average true range (J. W. Wilder 1978): Wilder's average of the <see cref="TrueRange"/>. NinjaTrader: the first bar's range
/// counts, and the average is the plain mean until <c>period</c> bars are there. TA-Lib: true ranges from the second bar on,
/// first value the mean of <c>period</c> of them.
/// </summary>
public sealed class Atr : BarIndicator<Atr.State>
{
    private readonly int _period;
    private readonly bool _ninjaTrader;
    private readonly double _weight;
    private readonly double _keep;

    /// <summary>Averages over <paramref name="period"/> bars.</summary>
    public Atr(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _period = Require.Period(period, nameof(period));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _weight = 1.0 / period;
        _keep = 1 - _weight;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _ninjaTrader ? _period : _period + 1;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => _period + 1 + ExponentialMemory.Updates(_weight, digits + 1);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next.Close = bar.Close;
        if (state.Count > _period)
        {
            next.Count = state.Count;
            return next.Value = (state.Value * _keep) + (TrueRange.Of(in bar, state.Close) * _weight);
        }

        next.Count = state.Count + 1;
        double range = state.Count == 0 ? bar.High - bar.Low : TrueRange.Of(in bar, state.Close);
        if (_ninjaTrader)
        {
            long seen = Math.Min(next.Count, _period);
            return next.Value = (((seen - 1) * state.Value) + range) / seen;
        }

        next.Value = state.Count == 0 ? 0 : state.Value + range;
        if (state.Count < _period) return double.NaN;
        return next.Value /= _period;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Close;
        internal double Value;
        internal long Count;
    }
}
