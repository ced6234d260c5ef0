namespace NT8Bridge.Indicators;

/// <summary>
/// On-balance volume (J. Granville 1963): volume added when the close rose, taken away when it fell. NinjaTrader starts at 0,
/// TA-Lib at the first bar's volume. Whole numbers: exact up to 9·10^15 contracts. Its level depends on the first bar for ever.
/// </summary>
public sealed class Obv : BarIndicator<Obv.State>
{
    /// <summary>Makes the indicator.</summary>
    public Obv(IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding)
    {
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 1;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => int.MaxValue;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next.Close = bar.Close;
        next.Started = 1;
        if (state.Started == 0) return next.Value = Seeding == IndicatorSeeding.NinjaTrader ? 0 : bar.Volume;
        int side = (bar.Close > state.Close ? 1 : 0) - (bar.Close < state.Close ? 1 : 0);
        return next.Value = state.Value + (side * (double)bar.Volume);
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Close;
        internal double Value;
        internal long Started;
    }
}
