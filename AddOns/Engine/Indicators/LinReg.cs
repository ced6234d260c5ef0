using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Least-squares line through the last <c>period</c> values. Outputs: the line's end at the newest value, slope per bar,
/// intercept (the line at the oldest value), R². NinjaTrader: over the values seen so far at the start, but its slope is 0 over
/// the first period + 1 bars; TA-Lib: NaN until the window is full.
/// </summary>
public sealed class LinReg : ValueIndicator<LinReg.State>
{
    private readonly BlockWindow<Regression, Regression.Merge> _window;
    private readonly bool _ninjaTrader;

    /// <summary>Over <paramref name="period"/> (2 or more) values.</summary>
    public LinReg(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<Regression, Regression.Merge>(Require.Period(period, nameof(period), 2));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length;

    /// <inheritdoc/>
    public override int OutputCount => 4;

    /// <summary>Change per bar.</summary>
    public double Slope => Output(1);

    /// <summary>The line at the oldest value of the window.</summary>
    public double Intercept => Output(2);

    /// <summary>Share of the variance that the line explains, 0 to 1; 0 where all values are equal.</summary>
    public double RSquared => Output(3);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => WarmupPeriod + 2;

    internal override double Next(in State state, double value, out State next)
    {
        next.Line = _window.Push(in state.Window, new Regression(value), out next.Window);
        next.Seen = state.Seen > _window.Length + 1 ? state.Seen : state.Seen + 1;
        if (!_ninjaTrader && next.Window.Suffixes == 0) return double.NaN;
        return next.Line.Mean + (next.Line.Slope * 0.5 * (next.Line.Count - 1));
    }

    internal override double Read(in State state, double value, int output)
    {
        if (output == 0 || double.IsNaN(value)) return value;
        return output switch
        {
            1 => _ninjaTrader && state.Seen <= _window.Length + 1 ? 0 : state.Line.Slope,
            2 => state.Line.Mean - (state.Line.Slope * 0.5 * (state.Line.Count - 1)),
            _ => state.Line.RSquared,
        };
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<Regression> Window;
        internal Regression Line;
        internal long Seen;
    }
}
