using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Stochastic RSI (T. Chande and S. Kroll 1994): where the RSI lies in its own range. Outputs: K (mean of <c>smooth</c> raw
/// values), D (mean of <c>signal</c> K). Where the range is 0 the raw value is 0.
/// <para>
/// NinjaTrader: 0 to 1, from the first bar on, the RSI counting as 0 before its first value; its own indicator is K with range =
/// period and smooth = 1. While the price stands still it shows where the RSI lies within its own rounding. TA-Lib: 0 to 100,
/// NaN until D is there, a range up to 1e-10 (that rounding) counting as 0; TA-Lib's is smooth = 1.
/// </para>
/// </summary>
public sealed class StochRsi : ValueIndicator<StochRsi.State>
{
    private readonly Rsi _rsi;
    private readonly BlockWindow<PriceRange, PriceRange.Merge> _range;
    private readonly Sma _k;
    private readonly Sma _d;
    private readonly bool _ninjaTrader;
    private readonly double _leastRange;

    /// <summary>RSI over <paramref name="period"/> changes, its range over <paramref name="range"/> values.</summary>
    public StochRsi(
        int period = 14, int range = 14, int smooth = 1, int signal = 3, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, range, smooth, signal)
    {
        _rsi = new Rsi(period, 1, seeding);
        _range = new BlockWindow<PriceRange, PriceRange.Merge>(Require.Period(range, nameof(range)));
        _k = new Sma(Require.Period(smooth, nameof(smooth)), seeding);
        _d = new Sma(Require.Period(signal, nameof(signal)), seeding);
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _leastRange = _ninjaTrader ? double.Epsilon : Rounding.Limit;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _rsi.WarmupPeriod + _range.Length + _k.WarmupPeriod + _d.WarmupPeriod - 3;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>Smoothed raw value; the same as <see cref="Indicator.Value"/>.</summary>
    public double K => Value;

    /// <summary>Mean of K.</summary>
    public double D => Output(1);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => WarmupPeriod + _rsi.BarsForDigits(digits + 2);

    internal override double Next(in State state, double value, out State next)
    {
        double rsi = _rsi.Next(in state.Rsi, value, out next.Rsi);
        if (_ninjaTrader && double.IsNaN(rsi)) rsi = 0;
        double raw = double.NaN;
        next.Range = state.Range;
        if (!double.IsNaN(rsi))
        {
            PriceRange range = _range.Push(in state.Range, new PriceRange(rsi, rsi), out next.Range);
            double width = range.High - range.Low;
            double scale = _ninjaTrader ? 1 : 100;
            if (_ninjaTrader || next.Range.Suffixes != 0) raw = width > _leastRange ? scale * (rsi - range.Low) / width : 0;
        }

        double k = _k.NextWhenReady(in state.K, raw, out next.K);
        next.Average = _d.NextWhenReady(in state.D, k, out next.D);
        return double.IsNaN(next.Average) ? double.NaN : k;
    }

    internal override double Read(in State state, double value, int output) => output == 0 ? value : state.Average;

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _range.VisitArrays(visitor);
        _k.VisitArrays(visitor);
        _d.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Rsi.State Rsi;
        internal BlockWindowState<PriceRange> Range;
        internal Sma.State K;
        internal Sma.State D;
        internal double Average;
    }
}
