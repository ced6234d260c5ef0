using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Weighted moving average: weights 1 to <c>period</c>, the newest value the heaviest. NinjaTrader: weights 1 to the number of
/// values seen so far at the start; TA-Lib: NaN until the window is full.
/// </summary>
public sealed class Wma : ValueIndicator<Wma.State>
{
    private readonly BlockWindow<WeightedSum, WeightedSum.Merge> _window;
    private readonly double _weights;
    private readonly bool _expands;

    /// <summary>Averages over <paramref name="period"/> values.</summary>
    public Wma(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<WeightedSum, WeightedSum.Merge>(Require.Period(period, nameof(period)));
        _weights = 0.5 * period * (period + 1.0);
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    internal override double Next(in State state, double value, out State next)
    {
        WeightedSum sum = _window.Push(in state.Window, new WeightedSum(value), out next.Window);
        if (next.Window.Suffixes != 0) return sum.Weighted / _weights;
        return _expands ? sum.Weighted / (0.5 * sum.Count * (sum.Count + 1)) : double.NaN;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<WeightedSum> Window;
    }
}
