using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Chande momentum oscillator (T. Chande 1994): 100 · (gains − losses) / (gains + losses), −100 to 100; 0 where nothing
/// changed. The dialects differ for good, not only at the start: NinjaTrader takes plain sums over the last <c>period</c>
/// changes, as Chande did, NaN at the first bar alone; TA-Lib takes Wilder's averages, from <c>period</c> changes
/// on.
/// </summary>
public sealed class Cmo : ValueIndicator<Cmo.State>
{
    private readonly BlockWindow<PairSum, PairSum.Merge> _window;
    private readonly bool _ninjaTrader;
    private readonly double _weight;
    private readonly double _keep;

    /// <summary>Over <paramref name="period"/> changes.</summary>
    public Cmo(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _window = new BlockWindow<PairSum, PairSum.Merge>(Require.Period(period, nameof(period)));
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _weight = 1.0 / period;
        _keep = 1 - _weight;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _window.Length + 1;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) =>
        WarmupPeriod + (_ninjaTrader ? 0 : ExponentialMemory.Updates(_weight, digits + 1));

    internal override double Next(in State state, double value, out State next)
    {
        next.Price = value;
        next.Started = 1;
        if (state.Started == 0)
        {
            next.Sums = default;
            next.Window = default;
            return double.NaN;
        }

        double change = value - state.Price;
        var changes = new PairSum(Change.Gain(change), Change.Loss(change));
        if (_ninjaTrader || state.Window.Suffixes == 0)
        {
            next.Sums = _window.Push(in state.Window, in changes, out next.Window);
            if (!_ninjaTrader && next.Window.Suffixes == 0) return double.NaN;
            if (!_ninjaTrader) next.Sums = new PairSum(next.Sums.First * _weight, next.Sums.Second * _weight);
        }
        else
        {
            next.Window = state.Window;
            next.Sums.First = (state.Sums.First * _keep) + (changes.First * _weight);
            next.Sums.Second = (state.Sums.Second * _keep) + (changes.Second * _weight);
        }

        double total = next.Sums.First + next.Sums.Second;
        return total == 0 ? 0 : 100 * (next.Sums.First - next.Sums.Second) / total;
    }

    internal override void VisitArrays(IArrayVisitor visitor) => _window.VisitArrays(visitor);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal BlockWindowState<PairSum> Window;
        internal PairSum Sums;
        internal double Price;
        internal long Started;
    }
}
