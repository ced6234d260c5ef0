using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Percentage price oscillator (G. Appel): 100 · (fast EMA − slow EMA) / slow EMA, its signal average and the histogram.
/// Outputs: line, signal, histogram. 0 where the slow average is 0. Seeds as <see cref="Ema"/>: in the TA-Lib dialect each
/// average over its own first values, unlike <see cref="Macd"/>; the line is there with the slow average, the signal later.
/// </summary>
public sealed class Ppo : ValueIndicator<Ppo.State>
{
    private readonly Ema _fast;
    private readonly Ema _slow;
    private readonly Ema _signal;

    /// <summary>
    /// Averages over <paramref name="fast"/> and <paramref name="slow"/> values, the signal over <paramref name="signal"/>.
    /// </summary>
    public Ppo(int fast = 12, int slow = 26, int signal = 9, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, fast, slow, signal)
    {
        if (fast >= slow) throw new ArgumentOutOfRangeException(nameof(fast), fast, "fast is less than slow.");
        _fast = new Ema(fast, seeding);
        _slow = new Ema(slow, seeding);
        _signal = new Ema(signal, seeding);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _slow.WarmupPeriod;

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
        double fast = _fast.Next(in state.Fast, value, out next.Fast);
        double slow = _slow.Next(in state.Slow, value, out next.Slow);
        double line = slow == 0 ? 0 : 100 * (fast - slow) / slow;
        next.SignalValue = _signal.NextWhenReady(in state.Signal, line, out next.Signal);
        return line;
    }

    internal override double Read(in State state, double value, int output) => output switch
    {
        0 => value,
        1 => state.SignalValue,
        _ => value - state.SignalValue,
    };

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State Fast;
        internal Ema.State Slow;
        internal Ema.State Signal;
        internal double SignalValue;
    }
}
