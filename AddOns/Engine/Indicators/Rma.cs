namespace NT8Bridge.Indicators;

/// <summary>
/// Wilder's moving average (J. W. Wilder 1978; also SMMA): a = (a·(period − 1) + x) / period. Both dialects start with the mean
/// of the first <c>period</c> values; NinjaTrader shows the mean so far before, as its ATR does; TA-Lib NaN.
/// </summary>
public sealed class Rma : ValueIndicator<Rma.State>
{
    private readonly int _period;
    private readonly bool _ninjaTrader;
    private readonly double _weight;
    private readonly double _keep;

    /// <summary>Averages over <paramref name="period"/> values.</summary>
    public Rma(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _period = Require.Period(period, nameof(period));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _weight = 1.0 / period;
        _keep = 1 - _weight;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _period;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => _period + ExponentialMemory.Updates(_weight, digits);

    internal override double Next(in State state, double value, out State next)
    {
        if (state.Count >= _period)
        {
            next.Count = state.Count;
            return next.Value = (state.Value * _keep) + (value * _weight);
        }

        next.Count = state.Count + 1;
        next.Value = (state.Value * state.Count + value) / next.Count;
        return _ninjaTrader || next.Count == _period ? next.Value : double.NaN;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Value;
        internal long Count;
    }
}
