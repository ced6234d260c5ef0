using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Bollinger bands (J. Bollinger): mean ± deviations · population standard deviation of the last <c>period</c> values.
/// Outputs: middle, upper, lower, %B, width. %B = (value − lower) / (upper − lower), 0.5 where the bands meet;
/// width = (upper − lower) / middle. NinjaTrader: over the values seen so far at the start; TA-Lib: NaN until the window is full.
/// </summary>
public sealed class BollingerBands : ValueIndicator<BollingerBands.State>
{
    private readonly BlockWindow<Moments, Moments.Merge> _window;
    private readonly double _deviations;
    private readonly bool _expands;

    /// <summary>Bands at <paramref name="deviations"/> standard deviations over <paramref name="period"/> values.</summary>
    public BollingerBands(int period = 20, double deviations = 2.0, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, deviations)
    {
        _window = new BlockWindow<Moments, Moments.Merge>(Require.Period(period, nameof(period)), new Moments.Merge(period));
        _deviations = Require.Positive(deviations, nameof(deviations));
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    /// <inheritdoc/>
    public override int OutputCount => 5;

    /// <summary>Mean; the same as <see cref="Indicator.Value"/>.</summary>
    public double Middle => Value;

    /// <summary>Mean + deviations · standard deviation.</summary>
    public double Upper => Output(1);

    /// <summary>Mean − deviations · standard deviation.</summary>
    public double Lower => Output(2);

    /// <summary>Where the value lies between the bands: 0 on the lower, 1 on the upper one.</summary>
    public double PercentB => Output(3);

    /// <summary>Distance of the bands as a share of the mean.</summary>
    public double Width => Output(4);

    internal override double Next(in State state, double value, out State next)
    {
        Moments moments = _window.Push(in state.Window, new Moments(value), out next.Window);
        next.Input = value;
        if (next.Window.Suffixes == 0 && !_expands) return next.Offset = double.NaN;
        next.Offset = _deviations * Math.Sqrt(moments.Squares / moments.Count);
        return moments.Mean;
    }

    internal override double Read(in State state, double value, int output) => output switch
    {
        0 => value,
        1 => value + state.Offset,
        2 => value - state.Offset,
        3 => state.Offset == 0 ? 0.5 : (state.Input - value + state.Offset) / (2 * state.Offset),
        _ => 2 * state.Offset / value,
    };

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<Moments> Window;
        internal double Input;
        internal double Offset;
    }
}
