using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Moving average convergence divergence (G. Appel): fast EMA − slow EMA, its signal average, and the histogram between them.
/// Outputs: line, signal, histogram.
/// <para>
/// NinjaTrader: all averages start at the first bar. TA-Lib: the fast average is seeded over the last <c>fast</c> of the first
/// <c>slow</c> values, so that both start at the same bar; all outputs are NaN until the signal average has its seed, too.
/// </para>
/// </summary>
public sealed class Macd : ValueIndicator<Macd.State>
{
    private readonly Ema _fast;
    private readonly Ema _slow;
    private readonly Ema _signal;
    private readonly int _skipped;

    /// <summary>
    /// Averages over <paramref name="fast"/> and <paramref name="slow"/> values, the signal over <paramref name="signal"/>.
    /// </summary>
    public Macd(int fast = 12, int slow = 26, int signal = 9, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, fast, slow, signal)
    {
        if (fast >= slow) throw new ArgumentOutOfRangeException(nameof(fast), fast, "fast is less than slow.");
        _fast = new Ema(fast, seeding);
        _slow = new Ema(slow, seeding);
        _signal = new Ema(signal, seeding);
        _skipped = seeding == IndicatorSeeding.TaLib ? slow - fast : 0;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _slow.WarmupPeriod + _signal.WarmupPeriod - 1;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>Exponential average of the line.</summary>
    public double Signal => Output(1);

    /// <summary>Line − signal.</summary>
    public double Histogram => Output(2);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => _slow.BarsForDigits(digits + 1) + _signal.BarsForDigits(digits + 1);

    internal override double Next(in State state, double value, out State next)
    {
        double fast = double.NaN;
        if (state.Skipped < _skipped)
        {
            next.Skipped = state.Skipped + 1;
            next.Fast = state.Fast;
        }
        else
        {
            next.Skipped = state.Skipped;
            fast = _fast.Next(in state.Fast, value, out next.Fast);
        }

        double line = fast - _slow.Next(in state.Slow, value, out next.Slow);
        double signal = _signal.NextWhenReady(in state.Signal, line, out next.Signal);
        return double.IsNaN(signal) ? double.NaN : line;
    }

    internal override double Read(in State state, double value, int output) => output switch
    {
        0 => value,
        1 => double.IsNaN(value) ? double.NaN : state.Signal.Value,
        _ => value - state.Signal.Value,
    };

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State Fast;
        internal Ema.State Slow;
        internal Ema.State Signal;
        internal long Skipped;
    }
}
