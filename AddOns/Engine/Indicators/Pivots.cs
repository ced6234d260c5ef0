using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>
/// Pivots of the trading day before, with NinjaTrader's levels: P = (high + low + close) / 3, R1 = 2P − low, S1 = 2P − high, R2
/// and S2 = P ± (high − low), R3 and S3 = P ± 2(high − low). Outputs: P, R1, R2, R3, S1, S2, S3. NaN during the first trading
/// day seen. The same in both dialects.
/// </summary>
public sealed class Pivots : BarIndicator<Pivots.State>
{
    private readonly PriorSessionOhlc _prior;

    /// <summary>Over the trading days of <paramref name="calendar"/>.</summary>
    public Pivots(ISessionCalendar calendar, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding) => _prior = new PriorSessionOhlc(calendar, seeding);

    /// <inheritdoc/>
    public override int WarmupPeriod => 1;

    /// <inheritdoc/>
    public override int OutputCount => 7;

    /// <summary>First resistance.</summary>
    public double R1 => Output(1);

    /// <summary>Second resistance.</summary>
    public double R2 => Output(2);

    /// <summary>Third resistance.</summary>
    public double R3 => Output(3);

    /// <summary>First support.</summary>
    public double S1 => Output(4);

    /// <summary>Second support.</summary>
    public double S2 => Output(5);

    /// <summary>Third support.</summary>
    public double S3 => Output(6);

    /// <inheritdoc/>
    public override bool CoversWholeDay => Current.Prior.PriorIsWhole == 1;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double close = _prior.Next(in state.Prior, in bar, out next.Prior);
        return (next.Prior.Prior.High + next.Prior.Prior.Low + close) / 3;
    }

    internal override double Read(in State state, double value, int output)
    {
        double high = state.Prior.Prior.High;
        double low = state.Prior.Prior.Low;
        return output switch
        {
            0 => value,
            1 => (2 * value) - low,
            2 => value + (high - low),
            3 => value + (2 * (high - low)),
            4 => (2 * value) - high,
            5 => value - (high - low),
            _ => value - (2 * (high - low)),
        };
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal PriorSessionOhlc.State Prior;
    }
}
