using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Money flow index (G. Quong and A. Soudack 1989): share of typical·volume that came with a rise of the typical price, 0 to
/// 100, over <c>period</c> bars. NinjaTrader: over the bars seen so far at the start; 50 where the typical price fell at no bar.
/// TA-Lib: NaN until <c>period</c> changes are there; 0 where the sum of typical·volume is below 1.
/// </summary>
public sealed class Mfi : BarIndicator<Mfi.State>
{
    private readonly BlockWindow<PairSum, PairSum.Merge> _window;
    private readonly bool _ninjaTrader;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public Mfi(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<PairSum, PairSum.Merge>(Require.Period(period, nameof(period)));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length + 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double typical = bar.Typical;
        next.Typical = typical;
        next.Started = 1;
        next.Window = state.Window;
        if (state.Started == 0) return _ninjaTrader ? 50 : double.NaN;

        double flow = typical * bar.Volume;
        var item = new PairSum(typical > state.Typical ? flow : 0, typical < state.Typical ? flow : 0);
        PairSum sums = _window.Push(in state.Window, in item, out next.Window);
        double total = sums.First + sums.Second;
        if (_ninjaTrader) return sums.Second == 0 ? 50 : 100 * sums.First / total;
        return next.Window.Suffixes == 0 ? double.NaN : total < 1 ? 0 : 100 * sums.First / total;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PairSum> Window;
        internal double Typical;
        internal long Started;
    }
}
