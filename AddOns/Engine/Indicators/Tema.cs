namespace NT8Bridge.Indicators;

/// <summary>
/// Triple exponential moving average (P. Mulloy 1994): 3·e1 − 3·e2 + e3, each the EMA of the one before. Seeds as
/// <see cref="Ema"/>; TA-Lib: NaN until all three are seeded.
/// </summary>
public sealed class Tema : ValueIndicator<Tema.State>
{
    private readonly Ema _ema;

    /// <summary>Averages over <paramref name="period"/> values.</summary>
    public Tema(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period) => _ema = new Ema(period, seeding);

    /// <inheritdoc/>
    public override int WarmupPeriod => (3 * _ema.WarmupPeriod) - 2;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => 3 * _ema.BarsForDigits(digits + 1);

    internal override double Next(in State state, double value, out State next)
    {
        double first = _ema.Next(in state.First, value, out next.First);
        double second = _ema.NextWhenReady(in state.Second, first, out next.Second);
        double third = _ema.NextWhenReady(in state.Third, second, out next.Third);
        return (3 * first) - (3 * second) + third;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State First;
        internal Ema.State Second;
        internal Ema.State Third;
    }
}
