using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Distance of the value from the mean of the last <c>period</c> values in population standard deviations; 0 where all are equal.
/// NinjaTrader: over the values seen so far at the start; TA-Lib dialect: NaN until the window is full.
/// </summary>
public sealed class ZScore : ValueIndicator<ZScore.State>
{
    private readonly BlockWindow<Moments, Moments.Merge> _window;
    private readonly bool _expands;

    /// <summary>Over <paramref name="period"/> values.</summary>
    public ZScore(int period = 20, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
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
        if (next.Window.Suffixes == 0 && !_expands) return double.NaN;
        double deviation = Math.Sqrt(moments.Squares / moments.Count);
        return deviation == 0 ? 0 : (value - moments.Mean) / deviation;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<Moments> Window;
    }
}
