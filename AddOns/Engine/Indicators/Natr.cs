namespace NT8Bridge.Indicators;

/// <summary>
/// Normalised average true range (J. Forman): 100 · ATR / close; 0 where the close is 0. Seeds as <see cref="Atr"/>.
/// </summary>
public sealed class Natr : BarIndicator<Natr.State>
{
    private readonly Atr _atr;

    /// <summary>Averages over <paramref name="period"/> bars.</summary>
    public Natr(int period = 14, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, period) => _atr = new Atr(period, seeding);

    /// <inheritdoc/>
    public override int WarmupPeriod => _atr.WarmupPeriod;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => _atr.BarsForDigits(digits);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double range = _atr.Next(in state.Atr, in bar, out next.Atr);
        return bar.Close == 0 && !double.IsNaN(range) ? 0 : 100 * range / bar.Close;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal Atr.State Atr;
    }
}
