using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Williams %R (L. Williams 1973): −100 · (highest high − close) / (highest high − lowest low) over <c>period</c> bars; 0 where
/// the range is 0. NinjaTrader: over the bars seen so far at the start; TA-Lib: NaN until the window is full.
/// </summary>
public sealed class WilliamsR : BarIndicator<WilliamsR.State>
{
    private readonly BlockWindow<PriceRange, PriceRange.Merge> _window;
    private readonly bool _expands;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public WilliamsR(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<PriceRange, PriceRange.Merge>(Require.Period(period, nameof(period)));
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        PriceRange range = _window.Push(in state.Window, new PriceRange(bar.High, bar.Low), out next.Window);
        if (next.Window.Suffixes == 0 && !_expands) return double.NaN;
        double width = range.High - range.Low;
        return width == 0 ? 0 : -100 * (range.High - bar.Close) / width;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PriceRange> Window;
    }
}
