using System;
using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Aroon (T. Chande 1995): how recently the highest high and the lowest low of period + 1 bars came, 100 at the newest bar, 0
/// at the oldest; of equal ones the latest counts. Outputs: up, down, oscillator (up − down). NinjaTrader: over the bars seen
/// so far at the start, 0 at the first; its oscillator is an indicator of its own, for which the first of equal ones counts.
/// TA-Lib: NaN until period + 1 bars are there.
/// </summary>
public sealed class Aroon : BarIndicator<Aroon.State>
{
    private readonly BlockWindow<Extremes, Extremes.Merge> _window;
    private readonly int _period;
    private readonly bool _expands;

    /// <summary>Over <paramref name="period"/> bars and the one before.</summary>
    public Aroon(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _period = Require.Period(period, nameof(period));
        _window = new BlockWindow<Extremes, Extremes.Merge>(period + 1);
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _period + 1;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>How recent the highest high is; the same as <see cref="Indicator.Value"/>.</summary>
    public double Up => Value;

    /// <summary>How recent the lowest low is.</summary>
    public double Down => Output(1);

    /// <summary>Up − down, −100 to 100; NinjaTrader: by the first of equal highs and lows.</summary>
    public double Oscillator => Output(2);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        long number = state.Bar;
        Extremes extremes = _window.Push(in state.Window, new Extremes(bar.High, bar.Low, number), out next.Window);
        next.Bar = number + 1;
        next.Down = double.NaN;
        next.Oscillator = double.NaN;
        if (next.Window.Suffixes == 0 && !_expands) return double.NaN;
        long back = Math.Min(number, _period);
        long oldest = number - back;
        double up = Recency(extremes.HighBar - oldest, back);
        next.Down = Recency(extremes.LowBar - oldest, back);
        next.Oscillator = _expands
            ? Recency(extremes.FirstHighBar - oldest, back) - Recency(extremes.FirstLowBar - oldest, back)
            : up - next.Down;
        return up;
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 ? value : output == 1 ? state.Down : state.Oscillator;

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    private static double Recency(long place, long back) => back == 0 ? 0 : 100.0 * place / back;

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<Extremes> Window;
        internal long Bar;
        internal double Down;
        internal double Oscillator;
    }
}
