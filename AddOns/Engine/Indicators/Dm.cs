using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Directional movement (J. W. Wilder 1978): how much of the true range went up and how much down. Outputs: DX, +DI, −DI, all 0
/// to 100. A bar moves up when its high rose by more than its low fell, down the other way round, else not at all.
/// <para>
/// NinjaTrader: sums grow over the first <c>period</c> bars (the first has its range and no movement), then s − s / period +
/// new; DX is 50 where nothing moved; ±DI are NaN at the first bar. TA-Lib: sums over the first period − 1 movements, values
/// from the next on; DX stays where nothing moved.
/// </para>
/// </summary>
public sealed class Dm : BarIndicator<Dm.State>
{
    private readonly int _period;
    private readonly bool _ninjaTrader;
    private readonly double _keep;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public Dm(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _period = Require.Period(period, nameof(period));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _keep = 1 - (1.0 / period);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _period + 1;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>Share of the true range that moved up.</summary>
    public double PlusDi => Output(1);

    /// <summary>Share of the true range that moved down.</summary>
    public double MinusDi => Output(2);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => WarmupPeriod + ExponentialMemory.Updates(1 - _keep, digits + 1);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next.High = bar.High;
        next.Low = bar.Low;
        next.Close = bar.Close;
        next.Value = state.Value;
        if (state.Count == 0)
        {
            next.Count = 1;
            next.Plus = 0;
            next.Minus = 0;
            next.Range = _ninjaTrader ? bar.High - bar.Low : 0;
            next.Value = _ninjaTrader ? 50 : 0;
            return _ninjaTrader ? 50 : double.NaN;
        }

        bool full = state.Count >= _period;
        double keep = full ? _keep : 1;
        double up = Change.Gain(bar.High - state.High);
        double down = Change.Gain(state.Low - bar.Low);
        next.Count = state.Count > _period ? state.Count : state.Count + 1;
        next.Range = (state.Range * keep) + TrueRange.Of(in bar, state.Close);
        next.Plus = (state.Plus * keep) + Change.IfGreater(up, down);
        next.Minus = (state.Minus * keep) + Change.IfGreater(down, up);
        if (!full && !_ninjaTrader) return double.NaN;

        double sum = next.Plus + next.Minus;
        if (sum != 0) return next.Value = 100 * Math.Abs(next.Plus - next.Minus) / sum;
        if (_ninjaTrader) next.Value = 50;
        return next.Value;
    }

    internal override double Read(in State state, double value, int output)
    {
        if (output == 0 || double.IsNaN(value)) return value;
        if (state.Count == 1) return double.NaN;
        return state.Range == 0 ? 0 : 100 * (output == 1 ? state.Plus : state.Minus) / state.Range;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
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
