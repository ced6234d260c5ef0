using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Hull moving average (A. Hull 2005): WMA(2·WMA(period / 2) − WMA(period), √period), both lengths rounded down. NinjaTrader:
/// over the values seen so far at the start; TA-Lib dialect (TA-Lib has none): NaN until all windows are full.
/// </summary>
public sealed class Hma : ValueIndicator<Hma.State>
{
    private readonly Wma _half;
    private readonly Wma _whole;
    private readonly Wma _root;

    /// <summary>Averages over <paramref name="period"/> (2 or more) values.</summary>
    public Hma(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        Require.Period(period, nameof(period), 2);
        _half = new Wma(period / 2, seeding);
        _whole = new Wma(period, seeding);
        _root = new Wma((int)Math.Sqrt(period), seeding);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _whole.WarmupPeriod + _root.WarmupPeriod - 1;

    internal override double Next(in State state, double value, out State next)
    {
        double half = _half.Next(in state.Half, value, out next.Half);
        double whole = _whole.Next(in state.Whole, value, out next.Whole);
        return _root.NextWhenReady(in state.Root, (2 * half) - whole, out next.Root);
    }

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _half.VisitArrays(visitor);
        _whole.VisitArrays(visitor);
        _root.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Wma.State Half;
        internal Wma.State Whole;
        internal Wma.State Root;
    }
}
