using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Keltner channel in NinjaTrader's form (C. Keltner 1960): mean of the typical price ± multiplier · mean of high − low. Outputs:
/// middle, upper, lower. The common form over EMA and ATR is <see cref="KeltnerAtrChannel"/>.
/// </summary>
public sealed class KeltnerChannel : BarIndicator<KeltnerChannel.State>
{
    private readonly Sma _mean;
    private readonly Sma _range;
    private readonly double _multiplier;

    /// <summary>Over <paramref name="period"/> bars, at <paramref name="multiplier"/> mean ranges.</summary>
    public KeltnerChannel(int period = 10, double multiplier = 1.5, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, multiplier)
    {
        _mean = new Sma(period, seeding);
        _range = new Sma(period, seeding);
        _multiplier = Require.Positive(multiplier, nameof(multiplier));
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _mean.WarmupPeriod;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>Mean typical price; the same as <see cref="Indicator.Value"/>.</summary>
    public double Middle => Value;

    /// <summary>Middle + multiplier · mean range.</summary>
    public double Upper => Output(1);

    /// <summary>Middle − multiplier · mean range.</summary>
    public double Lower => Output(2);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next.Offset = _multiplier * _range.Next(in state.Range, bar.High - bar.Low, out next.Range);
        return _mean.Next(in state.Mean, bar.Typical, out next.Mean);
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 ? value : output == 1 ? value + state.Offset : value - state.Offset;

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _mean.VisitArrays(visitor);
        _range.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Sma.State Mean;
        internal Sma.State Range;
        internal double Offset;
    }
}
