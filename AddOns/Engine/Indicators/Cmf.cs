using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Chaikin money flow (M. Chaikin): Σ money flow (as in <see cref="Adl"/>) / Σ volume over <c>period</c> bars.
/// NinjaTrader: −100 to 100, over the bars seen so far at the start, NaN without volume. TA-Lib dialect (TA-Lib has none): −1 to
/// 1, 0 without volume, NaN until the window is full.
/// </summary>
public sealed class Cmf : BarIndicator<Cmf.State>
{
    private readonly BlockWindow<PairSum, PairSum.Merge> _window;
    private readonly bool _ninjaTrader;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public Cmf(int period = 21, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<PairSum, PairSum.Merge>(Require.Period(period, nameof(period)));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        PairSum sums = _window.Push(in state.Window, new PairSum(Adl.MoneyFlow(in bar), bar.Volume), out next.Window);
        if (_ninjaTrader) return sums.Second == 0 ? double.NaN : 100 * sums.First / sums.Second;
        if (next.Window.Suffixes == 0) return double.NaN;
        return sums.Second == 0 ? 0 : sums.First / sums.Second;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PairSum> Window;
    }
}
