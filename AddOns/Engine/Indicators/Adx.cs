using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Average directional index (J. W. Wilder 1978). Outputs: ADX, +DI, −DI, all 0 to 100.
/// <para>
/// NinjaTrader: sums grow over the first <c>period</c> bars (the first has its range and no movement), ADX starts at 50 and is
/// Wilder's average from the second bar on. TA-Lib: sums over the first period − 1 movements, then Wilder's; +DI and −DI from
/// <c>period</c> movements on, ADX is the mean of the first <c>period</c> DX. Without any directional movement DX is undefined:
/// NinjaTrader takes 50, TA-Lib leaves ADX as it was.
/// </para>
/// </summary>
public sealed class Adx : BarIndicator<Adx.State>
{
    private readonly int _period;
    private readonly bool _ninjaTrader;
    private readonly double _take;
    private readonly double _keep;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public Adx(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _period = Require.Period(period, nameof(period));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _take = 1.0 / period;
        _keep = 1 - _take;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 2 * _period;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>+DI: share of the true range that moved up.</summary>
    public double PlusDi => Output(1);

    /// <summary>−DI: share of the true range that moved down.</summary>
    public double MinusDi => Output(2);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => WarmupPeriod + (2 * Memory.Of(_take, digits + 1));

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next.High = bar.High;
        next.Low = bar.Low;
        next.Close = bar.Close;
        if (state.Count < WarmupPeriod) return Start(in state, in bar, out next);
        next.Count = state.Count;
        next.Range = (state.Range * _keep) + TrueRange.Of(in bar, state.Close);
        double up = bar.High - state.High;
        double down = state.Low - bar.Low;
        next.Plus = (state.Plus * _keep) + (up > down && up > 0 ? up : 0);
        next.Minus = (state.Minus * _keep) + (down > up && down > 0 ? down : 0);
        double sum = next.Plus + next.Minus;
        if (sum == 0) return next.Value = _ninjaTrader ? (state.Value * _keep) + (50 * _take) : state.Value;
        return next.Value = (state.Value * _keep) + (100 * Math.Abs(next.Plus - next.Minus) / sum * _take);
    }

    internal override double Read(in State state, double value, int output)
    {
        if (output == 0) return value;
        if (!_ninjaTrader && state.Count <= _period) return double.NaN;
        return state.Range == 0 ? 0 : 100 * (output == 1 ? state.Plus : state.Minus) / state.Range;
    }

    private double Start(in State state, in Bar bar, out State next)
    {
        next = state;
        next.High = bar.High;
        next.Low = bar.Low;
        next.Close = bar.Close;
        next.Count = state.Count + 1;
        if (state.Count == 0)
        {
            next.Range = _ninjaTrader ? bar.High - bar.Low : 0;
            next.Value = _ninjaTrader ? 50 : 0;
            return _ninjaTrader ? 50 : double.NaN;
        }

        double keep = state.Count < _period ? 1 : _keep;
        double up = bar.High - state.High;
        double down = state.Low - bar.Low;
        next.Range = (state.Range * keep) + TrueRange.Of(in bar, state.Close);
        next.Plus = (state.Plus * keep) + (up > down && up > 0 ? up : 0);
        next.Minus = (state.Minus * keep) + (down > up && down > 0 ? down : 0);
        double sum = next.Plus + next.Minus;
        double index = sum == 0 ? (_ninjaTrader ? 50 : 0) : 100 * Math.Abs(next.Plus - next.Minus) / sum;
        if (_ninjaTrader) return next.Value = (state.Value * _keep) + (index * _take);

        if (next.Count <= _period) return double.NaN;
        next.Value = state.Value + index;
        if (next.Count < WarmupPeriod) return double.NaN;
        return next.Value /= _period;
    }

    /// <summary>All that changes.</summary>
    public struct State
    {
        internal double High;
        internal double Low;
        internal double Close;
        internal double Range;
        internal double Plus;
        internal double Minus;
        internal double Value;
        internal long Count;
    }
}
