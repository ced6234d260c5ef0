namespace NT8Bridge.Indicators;

/// <summary>
/// Average directional index (J. W. Wilder 1978): Wilder's average of the DX of <see cref="Dm"/>. Outputs: ADX, +DI, −DI, all 0
/// to 100. NinjaTrader: 50 at the first bar (±DI NaN there), averaged from the second on. TA-Lib: starts at the mean of the
/// first <c>period</c> DX, NaN before, and keeps its value at bars where DX is undefined because nothing moved.
/// </summary>
public sealed class Adx : BarIndicator<Adx.State>
{
    private readonly Dm _dm;
    private readonly int _period;
    private readonly bool _ninjaTrader;
    private readonly double _weight;
    private readonly double _keep;

    /// <summary>Over <paramref name="period"/> bars.</summary>
    public Adx(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period)
    {
        _dm = new Dm(period, seeding);
        _period = period;
        _ninjaTrader = seeding == IndicatorSeeding.NinjaTrader;
        _weight = 1.0 / period;
        _keep = 1 - _weight;
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 2 * _period;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>+DI: share of the true range that moved up.</summary>
    public double PlusDi => Output(1);

    /// <summary>−DI: share of the true range that moved down.</summary>
    public double MinusDi => Output(2);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => WarmupPeriod + (2 * ExponentialMemory.Updates(_weight, digits + 1));

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double index = _dm.Next(in state.Dm, in bar, out next.Dm);
        next.Index = index;
        if (_ninjaTrader)
        {
            next.Averaged = 1;
            return next.Value = state.Averaged == 0 ? index : (state.Value * _keep) + (index * _weight);
        }

        next.Averaged = state.Averaged;
        next.Value = state.Value;
        if (double.IsNaN(index)) return double.NaN;
        bool moved = next.Dm.Plus + next.Dm.Minus != 0;
        if (state.Averaged == _period)
        {
            if (moved) next.Value = (state.Value * _keep) + (index * _weight);
            return next.Value;
        }

        next.Averaged = state.Averaged + 1;
        if (moved) next.Value += index;
        if (next.Averaged < _period) return double.NaN;
        return next.Value *= _weight;
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 ? value : _dm.Read(in state.Dm, state.Index, output);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Dm.State Dm;
        internal double Index;
        internal double Value;
        internal long Averaged;
    }
}
