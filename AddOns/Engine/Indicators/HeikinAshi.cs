namespace NT8Bridge.Indicators;

/// <summary>
/// Heikin-Ashi bar (D. Valcu 2004): close = mean of the bar's four prices; open = mean of open and close of the last Heikin-Ashi
/// bar, or of the bar itself at the first one; high and low are the bar's, widened so that they enclose both. Outputs: close,
/// open, high, low. The same in both dialects.
/// </summary>
public sealed class HeikinAshi : BarIndicator<HeikinAshi.State>
{
    /// <summary>Makes the indicator.</summary>
    public HeikinAshi(IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding)
    {
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 1;

    /// <inheritdoc/>
    public override int OutputCount => 4;

    /// <summary>Mean of the four prices; the same as <see cref="Indicator.Value"/>.</summary>
    public double Close => Value;

    /// <summary>Mean of open and close of the last Heikin-Ashi bar.</summary>
    public double Open => Output(1);

    /// <summary>Highest of high, open and close.</summary>
    public double High => Output(2);

    /// <summary>Lowest of low, open and close.</summary>
    public double Low => Output(3);

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => 1 + ExponentialMemory.Updates(0.5, digits);

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double close = (bar.Open + bar.High + bar.Low + bar.Close) / 4;
        double open = state.Started == 0 ? (bar.Open + bar.Close) / 2 : (state.Open + state.Close) / 2;
        next.Started = 1;
        next.Open = open;
        next.Close = close;
        double top = open > close ? open : close;
        double bottom = open < close ? open : close;
        next.High = bar.High > top ? bar.High : top;
        next.Low = bar.Low < bottom ? bar.Low : bottom;
        return close;
    }

    internal override double Read(in State state, double value, int output) => output switch
    {
        0 => value,
        1 => state.Open,
        2 => state.High,
        _ => state.Low,
    };

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Open;
        internal double Close;
        internal double High;
        internal double Low;
        internal long Started;
    }
}
