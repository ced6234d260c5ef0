using NT8Bridge.Indicators.Windows;

namespace NT8Bridge.Indicators;

/// <summary>
/// Stochastic oscillator (G. Lane): where the close lies in the range of the last <c>periodK</c> bars, smoothed.
/// Outputs: K (mean of <c>smooth</c> raw values), D (mean of <c>periodD</c> K), both 0 to 100.
/// <para>
/// NinjaTrader: over the bars seen so far at the start; where the range is 0 the raw value stays as it was (50 at the first bar).
/// TA-Lib: NaN until D has its values; where the range is 0 the raw value is 0.
/// </para>
/// </summary>
public sealed class Stochastics : BarIndicator<Stochastics.State>
{
    private readonly StochasticsFast _raw;
    private readonly Sma _k;
    private readonly Sma _d;

    /// <summary>In NinjaTrader's order: average of K, range of K, smoothing of K.</summary>
    public Stochastics(int periodD = 3, int periodK = 14, int smooth = 3, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, periodD, periodK, smooth)
    {
        _raw = new StochasticsFast(1, Require.Period(periodK, nameof(periodK)), seeding);
        _k = new Sma(Require.Period(smooth, nameof(smooth)), seeding);
        _d = new Sma(Require.Period(periodD, nameof(periodD)), seeding);
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _raw.WarmupPeriod + _k.WarmupPeriod + _d.WarmupPeriod - 2;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>Smoothed raw value; the same as <see cref="Indicator.Value"/>.</summary>
    public double K => Value;

    /// <summary>Mean of K.</summary>
    public double D => Output(1);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double raw = _raw.NextRaw(in state.Raw, in bar, out next.Raw);
        double k = _k.NextWhenReady(in state.K, raw, out next.K);
        next.Average = _d.NextWhenReady(in state.D, k, out next.D);
        return double.IsNaN(next.Average) ? double.NaN : k;
    }

    internal override double Read(in State state, double value, int output) => output == 0 ? value : state.Average;

    internal override void VisitArrays(IArrayVisitor visitor)
    {
        _raw.VisitArrays(visitor);
        _k.VisitArrays(visitor);
        _d.VisitArrays(visitor);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal StochasticsFast.RawState Raw;
        internal Sma.State K;
        internal Sma.State D;
        internal double Average;
    }
}
