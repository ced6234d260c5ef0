using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Money flow index (G. Quong and A. Soudack 1989): share of typical·volume that came with a rise of the typical price, 0 to
/// 100, over <c>period</c> bars.
/// <para>
/// NinjaTrader: over the bars seen so far at the start. In a window without a fall it is 100 when its running sum of the falls
/// has kept a rounding residue from bars that left the window, and 50 when that sum is truly 0. What is kept depends on all
/// bars since the first.
/// </para>
/// <para>TA-Lib (0.8): NaN until <c>period</c> changes are there; 0 where nothing flowed.</para>
/// </summary>
public sealed class Mfi : BarIndicator<Mfi.State>
{
    private readonly BlockWindow<PairSum, PairSum.Merge> _window;
    private readonly ItemRing<double> _falls;
    private readonly bool _ninjaTrader;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public Mfi(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<PairSum, PairSum.Merge>(Require.Period(period, nameof(period)));
        _falls = new ItemRing<double>(period);
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length + 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double typical = bar.Typical;
        next.Typical = typical;
        next.Started = 1;
        next.Window = state.Window;
        next.Slot = state.Slot;
        next.RunningFalls = state.RunningFalls;
        if (state.Started == 0) return _ninjaTrader ? 50 : double.NaN;

        double flow = typical * bar.Volume;
        var item = new PairSum(typical > state.Typical ? flow : 0, typical < state.Typical ? flow : 0);
        PairSum sums = _window.Push(in state.Window, in item, out next.Window);
        double total = sums.First + sums.Second;
        if (!_ninjaTrader) return next.Window.Suffixes == 0 ? double.NaN : total <= 0 ? 0 : 100 * sums.First / total;

        // The newest is added before the oldest is taken away: the residue depends on this order.
        next.Slot = _falls.Push(state.Slot, item.Second);
        next.RunningFalls = item.Second + state.RunningFalls;
        if (state.Window.Suffixes != 0) next.RunningFalls -= _falls.Ago(next.Slot, _window.Length);
        if (sums.Second != 0) return 100 * sums.First / total;
        return sums.First == 0 || next.RunningFalls == 0 ? 50 : 100;
    }

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _window.VisitArrays(visitor);
        _falls.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PairSum> Window;
        internal double Typical;
        internal double RunningFalls;
        internal int Slot;
        internal long Started;
    }
}
