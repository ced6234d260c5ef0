using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Donchian channel (R. Donchian): highest high and lowest low of the last <c>period</c> bars, the newest included, and their
/// mean. Outputs: middle, upper, lower. NinjaTrader: over the bars seen so far at the start; TA-Lib dialect: NaN until the
/// window is full.
/// </summary>
public sealed class DonchianChannel : BarIndicator<DonchianChannel.State>
{
    private readonly BlockWindow<PriceRange, PriceRange.Merge> _window;
    private readonly bool _expands;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public DonchianChannel(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<PriceRange, PriceRange.Merge>(Require.Period(period, nameof(period)));
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>Mean of the bounds; the same as <see cref="Indicator.Value"/>.</summary>
    public double Middle => Value;

    /// <summary>Highest high.</summary>
    public double Upper => Output(1);

    /// <summary>Lowest low.</summary>
    public double Lower => Output(2);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next.Range = _window.Push(in state.Window, new PriceRange(bar.High, bar.Low), out next.Window);
        return next.Window.Suffixes != 0 || _expands ? (next.Range.High + next.Range.Low) / 2 : double.NaN;
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 || double.IsNaN(value) ? value : output == 1 ? state.Range.High : state.Range.Low;

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PriceRange> Window;
        internal PriceRange Range;
    }
}
