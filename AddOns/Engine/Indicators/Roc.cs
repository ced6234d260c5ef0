using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Rate of change in per cent against the value <c>period</c> bars ago. NinjaTrader: against the first value while there are
/// fewer; NaN where the older value is not positive. TA-Lib: NaN while there are fewer; 0 where the older value is 0.
/// </summary>
public sealed class Roc : ValueIndicator<Roc.State>
{
    private readonly ItemRing<double> _ring;
    private readonly bool _ninjaTrader;

    /// <summary>Against <paramref name="period"/> bars ago.</summary>
    public Roc(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _ring = new ItemRing<double>(Require.Period(period, nameof(period)));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _ring.Length + 1;

    internal override double Next(in State state, double value, out State next)
    {
        next.Slot = _ring.Push(state.Slot, in value);
        next.Older = state.Older < _ring.Length ? state.Older + 1 : state.Older;
        double older = _ring.Ago(next.Slot, state.Older);
        if (_ninjaTrader) return older > 0 ? 100 * (value - older) / older : double.NaN;
        return state.Older < _ring.Length ? double.NaN : older == 0 ? 0 : 100 * (value - older) / older;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _ring.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal int Slot;
        internal int Older;
    }
}
