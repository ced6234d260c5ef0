using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Fast stochastics (G. Lane): where the close lies in the range of the last <c>periodK</c> bars. Outputs: K (raw), D (mean of
/// <c>periodD</c> K), both 0 to 100. Seeds and flat ranges as <see cref="Stochastics"/>.
/// </summary>
public sealed class StochasticsFast : BarIndicator<StochasticsFast.State>
{
    private readonly BlockWindow<PriceRange, PriceRange.Merge> _range;
    private readonly Sma _d;
    private readonly bool _ninjaTrader;

    /// <summary>In NinjaTrader's order: average of K, range of K.</summary>
    public StochasticsFast(int periodD = 3, int periodK = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, periodD, periodK)
    {
        _d = new Sma(Require.Period(periodD, nameof(periodD)), seeding);
        _range = new BlockWindow<PriceRange, PriceRange.Merge>(Require.Period(periodK, nameof(periodK)));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _range.Length + _d.WarmupPeriod - 1;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>Raw value; the same as <see cref="Indicator.Value"/>.</summary>
    public double K => Value;

    /// <summary>Mean of K.</summary>
    public double D => Output(1);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double k = NextRaw(in state.Raw, in bar, out next.Raw);
        next.Average = _d.NextWhenReady(in state.D, k, out next.D);
        return double.IsNaN(next.Average) ? double.NaN : k;
    }

    /// <summary>The raw value, NaN in the TA-Lib dialect until the range has all its bars.</summary>
    internal double NextRaw(in RawState state, in Bar bar, out RawState next)
    {
        PriceRange range = _range.Push(in state.Range, new PriceRange(bar.High, bar.Low), out next.Range);
        double width = range.High - range.Low;
        double raw = width > Rounding.Limit ? 100 * (bar.Close - range.Low) / width
            : !_ninjaTrader ? 0
            : state.Started == 0 ? 50 : state.Raw;
        next.Raw = raw = raw < 0 ? 0 : raw > 100 ? 100 : raw;
        next.Started = 1;
        return _ninjaTrader || next.Range.Suffixes != 0 ? raw : double.NaN;
    }

    internal override double Read(in State state, double value, int output) => output == 0 ? value : state.Average;

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _range.VisitArrays(visitor);
        _d.VisitArrays(visitor);
    }

    internal struct RawState
    {
        internal BlockWindowState<PriceRange> Range;
        internal double Raw;
        internal long Started;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal RawState Raw;
        internal Sma.State D;
        internal double Average;
    }
}
