using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Zero-lag exponential moving average (J. Ehlers and R. Way 2010): EMA of 2·x − x lag bars ago, lag = (period − 1) / 2 rounded
/// up. NinjaTrader: the value itself until the lag is filled, the average goes on from there. TA-Lib dialect (TA-Lib has none):
/// the EMA is seeded by the mean of its first <c>period</c> inputs, NaN before.
/// </summary>
public sealed class Zlema : ValueIndicator<Zlema.State>
{
    private readonly Ema _ema;
    private readonly ItemRing<double> _ring;
    private readonly bool _ninjaTrader;

    /// <summary>Averages over <paramref name="period"/> values.</summary>
    public Zlema(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _ema = new Ema(period, seeding);
        _ring = new ItemRing<double>(period / 2);
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _ring.Length + _ema.WarmupPeriod;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => _ring.Length + _ema.BarsForDigits(digits + 1);

    internal override double Next(in State state, double value, out State next)
    {
        next.Slot = _ring.Push(state.Slot, in value);
        next.Count = state.Count;
        if (state.Count < _ring.Length)
        {
            next.Count++;
            next.Ema = default;
            if (!_ninjaTrader) return double.NaN;
            next.Ema = new Ema.State { Value = value, Count = 1 };
            return value;
        }

        return _ema.Next(in state.Ema, (2 * value) - _ring.Ago(next.Slot, _ring.Length), out next.Ema);
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _ring.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Ema.State Ema;
        internal int Slot;
        internal int Count;
    }
}
