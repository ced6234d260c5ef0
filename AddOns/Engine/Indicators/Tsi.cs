namespace NT8Bridge.Indicators;

/// <summary>
/// True strength index (W. Blau 1991): 100 · EMA(EMA(change)) / EMA(EMA(|change|)), −100 to 100; 0 where nothing changed.
/// NinjaTrader: the first bar counts as a change of 0; TA-Lib dialect (TA-Lib has none): changes from the second bar on,
/// averages seeded by means.
/// </summary>
public sealed class Tsi : ValueIndicator<Tsi.State>
{
    private readonly Ema _fast;
    private readonly Ema _slow;
    private readonly bool _ninjaTrader;

    /// <summary>Averages over <paramref name="slow"/> changes, and of these over <paramref name="fast"/>.</summary>
    public Tsi(int fast = 3, int slow = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, fast, slow)
    {
        _fast = new Ema(Require.Period(fast, nameof(fast)), seeding);
        _slow = new Ema(Require.Period(slow, nameof(slow)), seeding);
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _slow.WarmupPeriod + _fast.WarmupPeriod;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => 1 + _slow.BarsForDigits(digits + 1) + _fast.BarsForDigits(digits + 1);

    internal override double Next(in State state, double value, out State next)
    {
        double change = state.Started == 0 ? (_ninjaTrader ? 0 : double.NaN) : value - state.Price;
        next.Price = value;
        next.Started = 1;
        double slow = _slow.NextWhenReady(in state.Slow, change, out next.Slow);
        double path = _slow.NextWhenReady(in state.SlowPath, System.Math.Abs(change), out next.SlowPath);
        double fast = _fast.NextWhenReady(in state.Fast, slow, out next.Fast);
        double fastPath = _fast.NextWhenReady(in state.FastPath, path, out next.FastPath);
        return fastPath == 0 ? 0 : 100 * fast / fastPath;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State Slow;
        internal Ema.State SlowPath;
        internal Ema.State Fast;
        internal Ema.State FastPath;
        internal double Price;
        internal long Started;
    }
}
