using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Momentum: the value minus the one <c>period</c> bars ago. NinjaTrader: minus the first one while there are fewer; TA-Lib:
/// NaN then.
/// </summary>
public sealed class Momentum : ValueIndicator<Momentum.State>
{
    private readonly ItemRing<double> _ring;
    private readonly bool _expands;

    /// <summary>Against <paramref name="period"/> bars ago.</summary>
    public Momentum(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _ring = new ItemRing<double>(Require.Period(period, nameof(period)));
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _ring.Length + 1;

    internal override double Next(in State state, double value, out State next)
    {
        next.Slot = _ring.Push(state.Slot, in value);
        next.Older = state.Older < _ring.Length ? state.Older + 1 : state.Older;
        return state.Older == _ring.Length || _expands ? value - _ring.Ago(next.Slot, state.Older) : double.NaN;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _ring.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal int Slot;
        internal int Older;
    }
}
