using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Relative strength index (J. W. Wilder 1978): 100·up / (up + down) over Wilder's averages of the changes. Outputs: the index,
/// and its average (NinjaTrader's second plot).
/// <para>
/// NinjaTrader: the first bar counts as a change of 0; first value at bar <c>period</c>; 100 while there was no loss; the
/// average is an EMA that starts at 50 one bar earlier. TA-Lib: first averages over the first <c>period</c> changes; 0 while
/// nothing moved.
/// </para>
/// </summary>
public sealed class Rsi : ValueIndicator<Rsi.State>
{
    private readonly int _period;
    private readonly bool _ninjaTrader;
    private readonly double _weight;
    private readonly double _keep;
    private readonly double _averageWeight;
    private readonly double _averageKeep;
    private readonly int _firstAverage;

    /// <summary>Over <paramref name="period"/> changes; its average over <paramref name="smooth"/> values.</summary>
    public Rsi(int period = 14, int smooth = 3, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, smooth)
    {
        _period = Require.Period(period, nameof(period));
        Require.Period(smooth, nameof(smooth));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _weight = 1.0 / period;
        _keep = 1 - _weight;
        _averageWeight = 2.0 / (smooth + 1);
        _averageKeep = 1 - _averageWeight;
        _firstAverage = _ninjaTrader ? WarmupPeriod - 1 : WarmupPeriod;
    }

    /// <summary>Over <paramref name="period"/> changes, its average over 3 values.</summary>
    public Rsi(int period, IndicatorSeeding seeding)
        : this(period, 3, seeding)
    {
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _ninjaTrader ? Math.Max(_period, 2) : _period + 1;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>Exponential average of the index.</summary>
    public double Average => Output(1);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) =>
        WarmupPeriod + ExponentialMemory.Updates(_weight, digits + 1) + ExponentialMemory.Updates(_averageWeight, digits);

    internal override double Next(in State state, double value, out State next)
    {
        next.Price = value;
        double change = state.Count == 0 ? 0 : value - state.Price;
        double up = Change.Gain(change);
        double down = Change.Loss(change);
        if (state.Count >= WarmupPeriod)
        {
            next.Count = state.Count;
            if (_ninjaTrader)
            {
                // In NinjaTrader's order: while the price stands still the index moves by the rounding of this alone, and
                // StochRSI shows it.
                next.Up = ((state.Up * (_period - 1)) + up) / _period;
                next.Down = ((state.Down * (_period - 1)) + down) / _period;
            }
            else
            {
                next.Up = (state.Up * _keep) + (up * _weight);
                next.Down = (state.Down * _keep) + (down * _weight);
            }

            double index = Index(next.Up, next.Down);
            next.Average = (index * _averageWeight) + (state.Average * _averageKeep);
            return index;
        }

        return Start(in state, up, down, out next.Up, out next.Down, out next.Average, out next.Count);
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 ? value : state.Count < _firstAverage ? double.NaN : state.Average;

    private double Start(
        in State state, double up, double down, out double upNext, out double downNext, out double average, out long count)
    {
        count = state.Count + 1;
        upNext = state.Up + up;
        downNext = state.Down + down;
        average = 50;
        if (count < WarmupPeriod) return double.NaN;
        upNext /= _period;
        downNext /= _period;
        double index = Index(upNext, downNext);
        average = _ninjaTrader ? (index * _averageWeight) + (50 * _averageKeep) : index;
        return index;
    }

    private double Index(double up, double down)
    {
        if (down == 0) return up == 0 && !_ninjaTrader ? 0 : 100;
        return _ninjaTrader ? 100 - (100 / (1 + (up / down))) : 100 * up / (up + down);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Price;
        internal double Up;
        internal double Down;
        internal double Average;
        internal long Count;
    }
}
