namespace NT8Bridge.Indicators;

/// <summary>
/// TRIX (J. Hutson): change in per cent of a threefold EMA, and its signal average. Outputs: TRIX, signal.
/// <para>
/// NinjaTrader: 100·(e − previous e) / e, and at the first bar the input itself, from which the signal starts too, though it is
/// NaN at that bar. TA-Lib: 100·(e − previous e) / previous e, NaN until the threefold average has two values. 0 where the
/// divisor is 0.
/// </para>
/// </summary>
public sealed class Trix : ValueIndicator<Trix.State>
{
    private readonly Ema _ema;
    private readonly Ema _signal;
    private readonly bool _ninjaTrader;

    /// <summary>Averages over <paramref name="period"/> values, the signal over <paramref name="signal"/>.</summary>
    public Trix(int period = 14, int signal = 3, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, signal)
    {
        _ema = new Ema(period, seeding);
        _signal = new Ema(signal, seeding);
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => (3 * _ema.WarmupPeriod) - 1;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>Exponential average of TRIX.</summary>
    public double Signal => Output(1);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => (3 * _ema.BarsForDigits(digits + 3)) + _signal.BarsForDigits(digits + 5);

    internal override double Next(in State state, double value, out State next)
    {
        double first = _ema.Next(in state.First, value, out next.First);
        double second = _ema.NextWhenReady(in state.Second, first, out next.Second);
        double third = _ema.NextWhenReady(in state.Third, second, out next.Third);
        next.Started = double.IsNaN(third) ? 0 : 1;
        next.Average = third;
        double trix = state.Started == 0
            ? _ninjaTrader ? value : double.NaN
            : Percent(third - state.Average, _ninjaTrader ? third : state.Average);
        double signal = _signal.NextWhenReady(in state.Signal, trix, out next.Signal);
        next.SignalValue = state.Started == 0 ? double.NaN : signal;
        return trix;
    }

    internal override double Read(in State state, double value, int output) => output == 0 ? value : state.SignalValue;

    private static double Percent(double change, double of) => of == 0 ? 0 : 100 * change / of;

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State First;
        internal Ema.State Second;
        internal Ema.State Third;
        internal Ema.State Signal;
        internal double Average;
        internal double SignalValue;
        internal long Started;
    }
}
