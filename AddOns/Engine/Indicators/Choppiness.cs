using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Choppiness index (E. Dreiss): 100 · log(Σ true range / (highest high − lowest low)) / log(period); 0 where there is no
/// range. 100 and above means that the price went back and forth, 0 that it moved straight. NinjaTrader: 0 until <c>period</c>
/// bars are there; the first bar counts with its own range. TA-Lib dialect (TA-Lib has no such indicator): true ranges from the
/// second bar on, NaN until <c>period</c> of them are there.
/// </summary>
public sealed class Choppiness : BarIndicator<Choppiness.State>
{
    private readonly BlockWindow<double, SumMerge> _path;
    private readonly BlockWindow<PriceRange, PriceRange.Merge> _range;
    private readonly TrueRange _trueRange;
    private readonly double _scale;

    /// <summary>Over <paramref name="period"/> (2 or more) bars.</summary>
    public Choppiness(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _path = new BlockWindow<double, SumMerge>(Require.Period(period, nameof(period), 2));
        _range = new BlockWindow<PriceRange, PriceRange.Merge>(period);
        _trueRange = new TrueRange(seeding);
        _scale = 100 / Math.Log(period);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _path.Length + 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double trueRange = _trueRange.Next(in state.TrueRange, in bar, out next.TrueRange);
        PriceRange range = _range.Push(in state.Range, new PriceRange(bar.High, bar.Low), out next.Range);
        next.Path = state.Path;
        if (double.IsNaN(trueRange)) return double.NaN;
        double path = _path.Push(in state.Path, in trueRange, out next.Path);
        if (next.Path.Suffixes == 0) return Seeding == IndicatorSeeding.TaLib ? double.NaN : 0;
        double width = range.High - range.Low;
        return width == 0 ? 0 : _scale * Math.Log(path / width);
    }

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _path.VisitArrays(visitor);
        _range.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<double> Path;
        internal BlockWindowState<PriceRange> Range;
        internal TrueRange.State TrueRange;
    }
}
