using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Volume-weighted moving average: Σ close·volume / Σ volume over <c>period</c> bars. Without any volume in the window
/// NinjaTrader gives the sum of close·volume, which is 0, the TA-Lib dialect (TA-Lib has none) no value. NinjaTrader: over the
/// bars seen so far at the start; TA-Lib: NaN until the window is full.
/// </summary>
public sealed class Vwma : BarIndicator<Vwma.State>
{
    private readonly BlockWindow<PairSum, PairSum.Merge> _window;
    private readonly bool _ninjaTrader;

    /// <summary>Averages over <paramref name="period"/> bars.</summary>
    public Vwma(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<PairSum, PairSum.Merge>(Require.Period(period, nameof(period)));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double volume = bar.Volume;
        PairSum sums = _window.Push(in state.Window, new PairSum(bar.Close * volume, volume), out next.Window);
        if (_ninjaTrader) return sums.Second > 0 ? sums.First / sums.Second : 0;
        return next.Window.Suffixes == 0 || sums.Second == 0 ? double.NaN : sums.First / sums.Second;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PairSum> Window;
    }
}
