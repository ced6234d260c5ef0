using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Triangular moving average (NinjaTrader's TMA): the mean of a mean, both over half the period: (period + 1) / 2 twice where
/// it is odd, period / 2 and period / 2 + 1 where it is even. NinjaTrader: over the values seen so far at the start; TA-Lib:
/// NaN until full.
/// </summary>
public sealed class Trima : ValueIndicator<Trima.State>
{
    private readonly Sma _inner;
    private readonly Sma _outer;

    /// <summary>Averages over <paramref name="period"/> values.</summary>
    public Trima(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        Require.Period(period, nameof(period));
        _inner = new Sma((period + 1) / 2, seeding);
        _outer = new Sma((period / 2) + 1, seeding);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _inner.WarmupPeriod + _outer.WarmupPeriod - 1;

    internal override double Next(in State state, double value, out State next)
    {
        double mean = _inner.Next(in state.Inner, value, out next.Inner);
        return _outer.NextWhenReady(in state.Outer, mean, out next.Outer);
    }

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _inner.VisitArrays(visitor);
        _outer.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Sma.State Inner;
        internal Sma.State Outer;
    }
}
