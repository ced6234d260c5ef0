using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Simple moving average: the mean of the last <c>period</c> values. NinjaTrader: of those seen so far at the start; TA-Lib: NaN
/// until the window is full. Over volume it is NinjaTrader's VOLMA with a simple mean.
/// </summary>
public sealed class Sma : ValueIndicator<Sma.State>
{
    private readonly BlockWindow<double, SumMerge> _window;
    private readonly double _period;
    private readonly bool _expands;

    /// <summary>Averages over <paramref name="period"/> values.</summary>
    public Sma(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<double, SumMerge>(Require.Period(period, nameof(period)));
        _period = period;
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    internal override double Next(in State state, double value, out State next)
    {
        double sum = _window.Push(in state.Window, in value, out next.Window);
        if (next.Window.Suffixes != 0) return sum / _period;
        return _expands ? sum / next.Window.Position : double.NaN;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<double> Window;
    }
}
