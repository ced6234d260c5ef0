namespace NT8Bridge.Indicators;

/// <summary>
/// Exponential moving average (R. G. Brown 1956): e = k·x + (1 − k)·e with k = 2 / (period + 1). NinjaTrader: starts at the
/// first value; TA-Lib: starts at the mean of the first <c>period</c> values, NaN before.
/// </summary>
public sealed class Ema : ValueIndicator<Ema.State>
{
    private readonly int _period;
    private readonly int _seedValues;
    private readonly double _weight;
    private readonly double _keep;

    /// <summary>Averages with weight 2 / (<paramref name="period"/> + 1) on the newest value.</summary>
    public Ema(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _period = Require.Period(period, nameof(period));
        _seedValues = seeding == IndicatorSeeding.NinjaTrader ? 1 : period;
        _weight = 2.0 / (period + 1);
        _keep = 1 - _weight;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _period;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => _period + ExponentialMemory.Updates(_weight, digits);

    internal override double Next(in State state, double value, out State next)
    {
        if (state.Count >= _seedValues)
        {
            next.Count = state.Count;
            return next.Value = (value * _weight) + (state.Value * _keep);
        }

        next.Count = state.Count + 1;
        double sum = state.Value + value;
        if (next.Count == _seedValues) return next.Value = sum / _seedValues;
        next.Value = sum;
        return double.NaN;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Value;
        internal long Count;
    }
}
