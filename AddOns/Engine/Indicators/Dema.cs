namespace NT8Bridge.Indicators;

/// <summary>
/// Double exponential moving average (P. Mulloy 1994): 2·EMA − EMA of EMA. Seeds as <see cref="Ema"/>; TA-Lib: NaN until both
/// averages are seeded.
/// </summary>
public sealed class Dema : ValueIndicator<Dema.State>
{
    private readonly Ema _ema;

    /// <summary>Averages over <paramref name="period"/> values.</summary>
    public Dema(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period) => _ema = new Ema(period, seeding);

    /// <inheritdoc/>
    public override int WarmupPeriod => (2 * _ema.WarmupPeriod) - 1;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => 2 * _ema.BarsForDigits(digits + 1);

    internal override double Next(in State state, double value, out State next)
    {
        double first = _ema.Next(in state.First, value, out next.First);
        double second = _ema.NextWhenReady(in state.Second, first, out next.Second);
        return (2 * first) - second;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State First;
        internal Ema.State Second;
    }
}
