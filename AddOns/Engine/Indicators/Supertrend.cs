namespace NT8Bridge.Indicators;

/// <summary>
/// Supertrend (O. Seban): the lower band (high + low) / 2 − multiplier · ATR while the close stays above it, the upper one
/// while it stays below; in a trend a band only moves towards the price. Outputs: the line, and its side (1 below the price, −1
/// above). The first side is up when the close is not below the middle of the first bar with an ATR. Seeds as <see
/// cref="Atr"/>.
/// </summary>
public sealed class Supertrend : BarIndicator<Supertrend.State>
{
    private readonly Atr _atr;
    private readonly double _multiplier;

    /// <summary>ATR over <paramref name="period"/> bars, at <paramref name="multiplier"/> times it.</summary>
    public Supertrend(int period = 10, double multiplier = 3.0, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period, multiplier)
    {
        _atr = new Atr(period, seeding);
        _multiplier = Require.Positive(multiplier, nameof(multiplier));
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => _atr.WarmupPeriod;

    /// <inheritdoc/>
    public override int OutputCount => 2;

    /// <summary>1 while the line is below the price, −1 while it is above.</summary>
    public double Side => Output(1);

    /// <summary>
    /// A measured number: the bars of the ATR, and three times as many until bands and side no longer depend on the start.
    /// Nothing bounds how long that takes.
    /// </summary>
    public override int BarsForDigits(int digits) => 4 * _atr.BarsForDigits(digits + 1);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double range = _atr.Next(in state.Atr, in bar, out next.Atr);
        next.Upper = state.Upper;
        next.Lower = state.Lower;
        next.Side = state.Side;
        if (double.IsNaN(range)) return double.NaN;

        double middle = (bar.High + bar.Low) / 2;
        double upper = middle + (_multiplier * range);
        double lower = middle - (_multiplier * range);
        double previousClose = state.Atr.Close;
        bool up = state.Side == 0 ? bar.Close >= middle : state.Side > 0;
        if (state.Side == 0 || upper < state.Upper || previousClose > state.Upper) next.Upper = upper;
        if (state.Side == 0 || lower > state.Lower || previousClose < state.Lower) next.Lower = lower;
        next.Side = bar.Close <= (up ? next.Lower : next.Upper) ? -1 : 1;
        return next.Side > 0 ? next.Lower : next.Upper;
    }

    internal override double Read(in State state, double value, int output) =>
        output == 0 || double.IsNaN(value) ? value : state.Side;

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Atr.State Atr;
        internal double Upper;
        internal double Lower;
        internal double Side;
    }
}
