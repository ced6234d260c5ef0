using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Parabolic stop and reverse (J. W. Wilder 1978): follows the extreme of a trend with a speed that grows by <c>step</c> at
/// each new extreme; never enters the range of the last two bars; reverses when the price touches it. Outputs: the stop, and
/// its side (1 below the price, −1 above).
/// <para>
/// NinjaTrader: first value at the fourth bar: up when its high exceeds the one before, a share of the last three bars' range
/// away from their extreme; a touch is a price beyond the stop. TA-Lib: first value at the second bar, down when its low fell
/// by more than its high rose; a touch is a price at the stop or beyond. The two nearly agree after the first reversals that
/// they have in common.
/// </para>
/// </summary>
public sealed class ParabolicSar : BarIndicator<ParabolicSar.State>
{
    private readonly bool _ninjaTrader;
    private readonly double _acceleration;
    private readonly double _maximum;
    private readonly double _step;

    /// <summary>
    /// Starts a trend at <paramref name="acceleration"/>, speeds up by <paramref name="step"/> to at most <paramref
    /// name="maximum"/>.
    /// </summary>
    public ParabolicSar(
        double acceleration = 0.02,
        double maximum = 0.2,
        double step = 0.02,
        IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, acceleration, maximum, step)
    {
        _acceleration = Require.Positive(acceleration, nameof(acceleration));
        _maximum = Require.Positive(maximum, nameof(maximum));
        _step = Require.Positive(step, nameof(step));
        if (acceleration > maximum)
            throw new ArgumentOutOfRangeException(nameof(acceleration), acceleration, "acceleration is at most maximum.");
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _ninjaTrader ? 4 : 2;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>1 while the stop is below the price, −1 while it is above.</summary>
    public double Side => Output(1);

    /// <summary>
    /// A measured number: the side assumed at the start is forgotten after some reversals, but nothing bounds when they come.
    /// </summary>
    public override int BarsForDigits(int digits) => 300;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next = state;
        next.High2 = state.High;
        next.Low2 = state.Low;
        next.High = bar.High;
        next.Low = bar.Low;
        if (state.Count == WarmupPeriod) return Follow(in bar, in state, ref next);
        next.Count = state.Count + 1;
        if (next.Count < WarmupPeriod) return double.NaN;

        Start(in state, in bar, ref next);
        if (_ninjaTrader) return next.Stop;
        State before = state;
        before.High = bar.High;
        before.Low = bar.Low;
        return Follow(in bar, in before, ref next);
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 || double.IsNaN(value) ? value : state.Side;

    private void Start(in State state, in Bar bar, ref State next)
    {
        next.Speed = _acceleration;
        if (_ninjaTrader)
        {
            double high = Math.Max(bar.High, Math.Max(state.High, state.High2));
            double low = Math.Min(bar.Low, Math.Min(state.Low, state.Low2));
            next.Side = bar.High > state.High ? 1 : -1;
            next.Extreme = next.Side > 0 ? high : low;
            next.Stop = next.Extreme - (next.Side * (high - low) * _acceleration);
            return;
        }

        double fall = state.Low - bar.Low;
        next.Side = fall > 0 && fall > bar.High - state.High ? -1 : 1;
        next.Extreme = next.Side > 0 ? bar.High : bar.Low;
        next.Stop = next.Side > 0 ? state.Low : state.High;
    }

    /// <summary>
    /// Moves the stop on by one bar of an upward trend; a downward trend is computed as an upward one with all prices negated. In
    /// the TA-Lib dialect <c>Stop</c> in the state already holds the stop for the coming bar, in NinjaTrader's that of the last
    /// bar.
    /// </summary>
    private double Follow(in Bar bar, in State state, ref State next)
    {
        double side = next.Side;
        Mirror(side, bar.High, bar.Low, out double high, out double low);
        Mirror(side, state.High, state.Low, out double high1, out double low1);
        Mirror(side, state.High2, state.Low2, out _, out double low2);
        double extreme = side * next.Extreme;
        double stop = side * next.Stop;
        if (_ninjaTrader) stop = Math.Min(stop + (next.Speed * (extreme - stop)), Math.Min(low1, low2));
        bool touched = _ninjaTrader ? low < stop : low <= stop;
        if (touched)
        {
            stop = Math.Max(extreme, Math.Max(high, high1));
            extreme = low;
            next.Speed = _acceleration;
            next.Side = -side;
        }
        else if (high > extreme)
        {
            extreme = high;
            next.Speed = Math.Min(next.Speed + _step, _maximum);
        }

        next.Extreme = side * extreme;
        next.Stop = side * stop;
        if (_ninjaTrader) return next.Stop;

        double following = stop + (next.Speed * (extreme - stop));
        following = touched ? Math.Max(following, Math.Max(high, high1)) : Math.Min(following, Math.Min(low, low1));
        next.Stop = side * following;
        return side * stop;
    }

    private static void Mirror(double side, double high, double low, out double top, out double bottom)
    {
        top = side > 0 ? high : -low;
        bottom = side > 0 ? low : -high;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double High;
        internal double Low;
        internal double High2;
        internal double Low2;
        internal double Stop;
        internal double Extreme;
        internal double Speed;
        internal double Side;
        internal long Count;
    }
}
