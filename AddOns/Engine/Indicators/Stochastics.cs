using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Stochastic oscillator (G. Lane): where the close lies in the range of the last <c>periodK</c> bars, smoothed.
/// Outputs: K (mean of <c>smooth</c> raw values), D (mean of <c>periodD</c> K), both 0 to 100.
/// <para>
/// NinjaTrader: over the bars seen so far at the start; where the range is 0 the raw value stays as it was (50 at the first bar).
/// TA-Lib: NaN until D has its values; where the range is 0 the raw value is 0.
/// </para>
/// </summary>
public sealed class Stochastics : BarIndicator<Stochastics.State>
{
    private readonly BlockWindow<PriceRange, PriceRange.Merge> _range;
    private readonly Sma _k;
    private readonly Sma _d;
    private readonly bool _ninjaTrader;

    /// <summary>In NinjaTrader's order: average of K, range of K, smoothing of K.</summary>
    public Stochastics(int periodD = 3, int periodK = 14, int smooth = 3, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, periodD, periodK, smooth)
    {
        _d = new Sma(Require.Period(periodD, nameof(periodD)), seeding);
        _range = new BlockWindow<PriceRange, PriceRange.Merge>(Require.Period(periodK, nameof(periodK)));
        _k = new Sma(Require.Period(smooth, nameof(smooth)), seeding);
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _range.Length + _k.WarmupPeriod + _d.WarmupPeriod - 2;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>Smoothed raw value; the same as <see cref="Indicator.Value"/>.</summary>
    public double K => Value;

    /// <summary>Mean of K.</summary>
    public double D => Output(1);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        PriceRange range = _range.Push(in state.Range, new PriceRange(bar.High, bar.Low), out next.Range);
        double width = range.High - range.Low;
        double raw = width > 0 ? 100 * (bar.Close - range.Low) / width : !_ninjaTrader ? 0 : state.Started == 0 ? 50 : state.Raw;
        next.Raw = raw = raw < 0 ? 0 : raw > 100 ? 100 : raw;
        next.Started = 1;
        if (!_ninjaTrader && next.Range.Suffixes == 0) return Wait(in state, out next.K, out next.D, out next.Average);

        double k = _k.Next(in state.K, raw, out next.K);
        if (double.IsNaN(k)) return Wait(in state, out _, out next.D, out next.Average);
        next.Average = _d.Next(in state.D, k, out next.D);
        return double.IsNaN(next.Average) ? double.NaN : k;
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 ? value : state.Average;

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _range.VisitArrays(visitor);
        _k.VisitArrays(visitor);
        _d.VisitArrays(visitor);
    }

    private static double Wait(in State state, out Sma.State k, out Sma.State d, out double average)
    {
        k = state.K;
        d = state.D;
        average = double.NaN;
        return double.NaN;
    }

    /// <summary>All that changes.</summary>
    public struct State
    {
        internal WindowState<PriceRange> Range;
        internal Sma.State K;
        internal Sma.State D;
        internal double Raw;
        internal double Average;
        internal long Started;
    }
}
