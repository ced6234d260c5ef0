namespace NT8Bridge.Indicators;

/// <summary>
/// Zigzag (A. Merrill 1977) that never repaints: an extreme becomes a pivot once the price has come back from it by
/// <c>percent</c>, and is shown from that bar on. Outputs: last confirmed pivot, side of the leg since (1 up from a low, −1 down
/// from a high), extreme of that leg so far. NaN before the first pivot. A bar that makes a new extreme confirms nothing. The
/// same in both dialects.
/// </summary>
public sealed class ZigZag : BarIndicator<ZigZag.State>
{
    private readonly double _share;

    /// <summary>Reversal of <paramref name="percent"/> (less than 100) of the extreme's price.</summary>
    public ZigZag(double percent = 0.5, IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding, percent)
    {
        _share = Require.Positive(percent, nameof(percent)) / 100;
        if (percent >= 100) throw new System.ArgumentOutOfRangeException(nameof(percent), percent, "percent is less than 100.");
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 2;

    /// <inheritdoc/>
    public override int OutputCount => 3;

    /// <summary>Last confirmed pivot; the same as <see cref="Indicator.Value"/>.</summary>
    public double Pivot => Value;

    /// <summary>1 while the leg goes up from a low, −1 while it goes down from a high.</summary>
    public double Side => Output(1);

    /// <summary>Extreme of the leg so far: the next pivot, should the price reverse.</summary>
    public double Extreme => Output(2);

    /// <summary>End of the bar that confirmed the pivot, UTC ticks; 0 before the first.</summary>
    public long ConfirmedUtcTicks => Current.Confirmed;

    /// <summary>No number of bars is enough, because nothing bounds how long a leg lasts.</summary>
    public override int BarsForDigits(int digits) => int.MaxValue;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next = state;
        if (state.Started == 0)
        {
            next.Started = 1;
            next.High = bar.High;
            next.Low = bar.Low;
            return double.NaN;
        }

        bool newHigh = bar.High > state.High;
        bool newLow = bar.Low < state.Low;
        if (newHigh && state.Side >= 0) next.High = bar.High;
        if (newLow && state.Side <= 0) next.Low = bar.Low;
        if (state.Side >= 0 && !newHigh && bar.Low <= next.High - (_share * System.Math.Abs(next.High)))
        {
            Turn(ref next, next.High, -1, in bar);
            next.Low = bar.Low;
        }
        else if (state.Side <= 0 && !newLow && bar.High >= next.Low + (_share * System.Math.Abs(next.Low)))
        {
            Turn(ref next, next.Low, 1, in bar);
            next.High = bar.High;
        }

        return next.Side == 0 ? double.NaN : next.Pivot;
    }

    internal override double Read(in State state, double value, int output)
    {
        if (output == 0 || double.IsNaN(value)) return value;
        return output == 1 ? state.Side : state.Side > 0 ? state.High : state.Low;
    }

    private static void Turn(ref State next, double pivot, int side, in Bar bar)
    {
        next.Pivot = pivot;
        next.Side = side;
        next.Confirmed = bar.EndUtcTicks;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double High;
        internal double Low;
        internal double Pivot;
        internal double Side;
        internal long Confirmed;
        internal long Started;
    }
}
