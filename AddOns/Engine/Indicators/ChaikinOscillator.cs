using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Chaikin oscillator (M. Chaikin): fast EMA − slow EMA of the <see cref="Adl"/>. Both averages start at the first bar's value
/// in both dialects, as TA-Lib's ADOSC does; TA-Lib: NaN until as many bars are there as the longer one averages.
/// </summary>
public sealed class ChaikinOscillator : BarIndicator<ChaikinOscillator.State>
{
    private readonly Adl _line = new();
    private readonly Ema _fast;
    private readonly Ema _slow;

    /// <summary>Averages over <paramref name="fast"/> and <paramref name="slow"/> bars.</summary>
    public ChaikinOscillator(int fast = 3, int slow = 10, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, fast, slow)
    {
        _fast = new Ema(fast);
        _slow = new Ema(slow);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => Math.Max(_fast.WarmupPeriod, _slow.WarmupPeriod);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) =>
        Math.Max(_fast.BarsForDigits(digits + 1), _slow.BarsForDigits(digits + 1));

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double line = _line.Next(in state.Line, in bar, out next.Line);
        double fast = _fast.Next(in state.Fast, line, out next.Fast);
        double slow = _slow.Next(in state.Slow, line, out next.Slow);
        next.Seen = state.Seen < WarmupPeriod ? state.Seen + 1 : state.Seen;
        return Seeding == IndicatorSeeding.TaLib && next.Seen < WarmupPeriod ? double.NaN : fast - slow;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Adl.State Line;
        internal Ema.State Fast;
        internal Ema.State Slow;
        internal long Seen;
    }
}
