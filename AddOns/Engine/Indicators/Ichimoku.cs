using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Ichimoku (G. Hosoda 1969). Outputs: conversion line, base line, leading span A, leading span B: middles of the high-low
/// range over three lengths; the spans are those that were computed <c>base</c> bars ago, as the chart shows them at this bar.
/// The lagging span is the close itself, drawn back, and tells nothing that this bar could know. NinjaTrader dialect: over the
/// bars seen so far at the start, spans after <c>base</c> bars; TA-Lib dialect: each NaN until its window is full.
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

    /// <summary>Tenkan-sen; the same as <see cref="Indicator.Value"/>.</summary>
    public double Conversion => Value;

    /// <summary>Kijun-sen.</summary>
    public double Base => Output(1);

    /// <summary>Senkou span A: middle of conversion and base line, <c>base</c> bars ago.</summary>
    public double SpanA => Output(2);

    /// <summary>Senkou span B, <c>base</c> bars ago.</summary>
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

    /// <summary>All that changes.</summary>
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
