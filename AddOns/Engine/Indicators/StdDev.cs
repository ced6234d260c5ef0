using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Population standard deviation (divisor: number of values) of the last <c>period</c> values; exactly 0 where all are equal.
/// NinjaTrader: over the values seen so far at the start; TA-Lib: NaN until the window is full.
/// </summary>
public sealed class StdDev : ValueIndicator<StdDev.State>
{
    private readonly BlockWindow<Moments, Moments.Merge> _window;
    private readonly bool _expands;

    /// <summary>Over <paramref name="period"/> values.</summary>
    public StdDev(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<Moments, Moments.Merge>(Require.Period(period, nameof(period)), new Moments.Merge(period));
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    internal override double Next(in State state, double value, out State next)
    {
        Moments moments = _window.Push(in state.Window, new Moments(value), out next.Window);
        return next.Window.Suffixes == 0 && !_expands ? double.NaN : Math.Sqrt(moments.Squares / moments.Count);
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<Moments> Window;
    }
}
