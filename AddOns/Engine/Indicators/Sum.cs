using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Sum of the last <c>period</c> values, the newest included. NinjaTrader: of those seen so far at the start; TA-Lib: NaN until
/// the window is full.
/// </summary>
public sealed class Sum : ValueIndicator<Sum.State>
{
    private readonly BlockWindow<double, SumMerge> _window;
    private readonly bool _expands;

    /// <summary>Over <paramref name="period"/> values.</summary>
    public Sum(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<double, SumMerge>(Require.Period(period, nameof(period)));
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    internal override double Next(in State state, double value, out State next)
    {
        double result = _window.Push(in state.Window, in value, out next.Window);
        return next.Window.Suffixes != 0 || _expands ? result : double.NaN;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<double> Window;
    }
}
