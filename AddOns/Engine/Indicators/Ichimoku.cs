using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Ichimoku (G. Hosoda 1969). Outputs: conversion line, base line, leading span A, leading span B: middles of the high-low
/// range over three lengths. The spans are those that were computed <c>baseline</c> bars ago, because the chart draws them that
/// far ahead. The lagging span is no output: it is the close, drawn back, and says nothing new at this bar. NinjaTrader dialect:
/// over the bars seen so far at the start, spans NaN for the first <c>baseline</c> bars; TA-Lib dialect: each output NaN until
/// its window is full.
/// </summary>
public sealed class Ichimoku : BarIndicator<Ichimoku.State>
{
    private readonly DonchianChannel _conversion;
    private readonly DonchianChannel _base;
    private readonly DonchianChannel _span;
    private readonly ItemRing<PairSum> _leading;

    /// <summary>
    /// Ranges over <paramref name="conversion"/>, <paramref name="baseline"/> and <paramref name="span"/> bars.
    /// </summary>
    public Ichimoku(int conversion = 9, int baseline = 26, int span = 52, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, conversion, baseline, span)
    {
        _conversion = new DonchianChannel(Require.Period(conversion, nameof(conversion)), seeding);
        _base = new DonchianChannel(Require.Period(baseline, nameof(baseline)), seeding);
        _span = new DonchianChannel(Require.Period(span, nameof(span)), seeding);
        _leading = new ItemRing<PairSum>(baseline);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod =>
        _leading.Length + System.Math.Max(_span.WarmupPeriod, System.Math.Max(_base.WarmupPeriod, _conversion.WarmupPeriod));

    /// <inheritdoc/>
    public override int OutputCount => 4;

    /// <summary>Conversion line (tenkan-sen); the same as <see cref="Indicator.Value"/>.</summary>
    public double Conversion => Value;

    /// <summary>Base line (kijun-sen).</summary>
    public double Base => Output(1);

    /// <summary>Leading span A (senkou span A): mean of conversion and base line, <c>baseline</c> bars ago.</summary>
    public double SpanA => Output(2);

    /// <summary>Leading span B (senkou span B), <c>baseline</c> bars ago.</summary>
    public double SpanB => Output(3);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double conversion = _conversion.Next(in state.Conversion, in bar, out next.Conversion);
        next.BaseValue = _base.Next(in state.Base, in bar, out next.Base);
        double span = _span.Next(in state.Span, in bar, out next.Span);
        next.Slot = _leading.Push(state.Slot, new PairSum((conversion + next.BaseValue) / 2, span));
        next.Older = state.Older < _leading.Length ? state.Older + 1 : state.Older;
        next.Leading = state.Older == _leading.Length
            ? _leading.Ago(next.Slot, state.Older)
            : new PairSum(double.NaN, double.NaN);
        return conversion;
    }

    internal override double Read(in State state, double value, int output) => output switch
    {
        0 => value,
        1 => state.BaseValue,
        2 => state.Leading.First,
        _ => state.Leading.Second,
    };

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _conversion.VisitArrays(visitor);
        _base.VisitArrays(visitor);
        _span.VisitArrays(visitor);
        _leading.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal DonchianChannel.State Conversion;
        internal DonchianChannel.State Base;
        internal DonchianChannel.State Span;
        internal PairSum Leading;
        internal double BaseValue;
        internal int Slot;
        internal int Older;
    }
}
