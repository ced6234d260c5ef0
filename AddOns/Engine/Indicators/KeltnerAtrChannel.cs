using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Keltner channel in the common form (L. Raschke): EMA of the close ± multiplier · ATR. Outputs: middle, upper, lower. Seeds as
/// <see cref="Ema"/> and <see cref="Atr"/>; TA-Lib dialect (TA-Lib has none): NaN until both are there.
/// </summary>
public sealed class KeltnerAtrChannel : BarIndicator<KeltnerAtrChannel.State>
{
    private readonly Ema _ema;
    private readonly Atr _atr;
    private readonly double _multiplier;

    /// <summary>
    /// EMA over <paramref name="period"/> bars, at <paramref name="multiplier"/> times the ATR over <paramref
    /// name="atrPeriod"/>.
    /// </summary>
    public KeltnerAtrChannel(
        int period = 20, double multiplier = 2.0, int atrPeriod = 10, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, multiplier, atrPeriod)
    {
        _ema = new Ema(period, seeding);
        _multiplier = Require.Positive(multiplier, nameof(multiplier));
        _atr = new Atr(atrPeriod, seeding);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => Math.Max(_ema.WarmupPeriod, _atr.WarmupPeriod);

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>Exponential average; the same as <see cref="Indicator.Value"/>.</summary>
    public double Middle => Value;

    /// <summary>Middle + multiplier · ATR.</summary>
    public double Upper => Output(1);

    /// <summary>Middle − multiplier · ATR.</summary>
    public double Lower => Output(2);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => Math.Max(_ema.BarsForDigits(digits + 1), _atr.BarsForDigits(digits + 1));

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double middle = _ema.Next(in state.Ema, bar.Close, out next.Ema);
        next.Offset = _multiplier * _atr.Next(in state.Atr, in bar, out next.Atr);
        return double.IsNaN(next.Offset) ? double.NaN : middle;
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 ? value : output == 1 ? value + state.Offset : value - state.Offset;

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State Ema;
        internal Atr.State Atr;
        internal double Offset;
    }
}
