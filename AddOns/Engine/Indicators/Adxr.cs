using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Average directional index rating (J. W. Wilder 1978): mean of the ADX now and <c>interval</c> bars ago. While there are fewer
/// bars, NinjaTrader takes the first ADX instead, and the TA-Lib dialect gives NaN. TA-Lib's own ADXR is the one with
/// interval = period − 1.
/// </summary>
public sealed class Adxr : BarIndicator<Adxr.State>
{
    private readonly Adx _adx;
    private readonly ItemRing<double> _ring;
    private readonly bool _expands;

    /// <summary>ADX over <paramref name="period"/> bars, against <paramref name="interval"/> bars ago.</summary>
    public Adxr(int period = 14, int interval = 10, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, interval)
    {
        _adx = new Adx(period, seeding);
        _ring = new ItemRing<double>(Require.Period(interval, nameof(interval)));
        _expands = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _adx.WarmupPeriod + _ring.Length;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => _adx.BarsForDigits(digits) + _ring.Length;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double adx = _adx.Next(in state.Adx, in bar, out next.Adx);
        next.Slot = state.Slot;
        next.Older = state.Older;
        if (double.IsNaN(adx)) return double.NaN;
        next.Slot = _ring.Push(state.Slot, in adx);
        if (state.Older < _ring.Length) next.Older++;
        return state.Older == _ring.Length || _expands ? (adx + _ring.Ago(next.Slot, state.Older)) / 2 : double.NaN;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _ring.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Adx.State Adx;
        internal int Slot;
        internal int Older;
    }
}
