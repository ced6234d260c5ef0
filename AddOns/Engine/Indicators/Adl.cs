using System;

namespace NT8Bridge.Indicators;

/// <summary>
/// Accumulation/distribution line (M. Chaikin): sum of volume · ((close − low) − (high − close)) / (high − low); a bar without
/// range adds 0. The same in both dialects. The sum is compensated (A. Neumaier 1974), so that rounding does not add up. The
/// level depends on the first bar for ever.
/// </summary>
public sealed class Adl : BarIndicator<Adl.State>
{
    /// <summary>Makes the indicator.</summary>
    public Adl(IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding)
    {
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 1;

    /// <inheritdoc/>
    public override int BarsForDigits(int digits) => int.MaxValue;

    /// <summary>The money flow that one bar adds to the line.</summary>
    internal static double MoneyFlow(in Bar bar)
    {
        double range = bar.High - bar.Low;
        return range == 0 ? 0 : (bar.Close - bar.Low - (bar.High - bar.Close)) / range * bar.Volume;
    }

    internal override double Next(in State state, in Bar bar, out State next)
    {
        double flow = MoneyFlow(in bar);
        double sum = state.Sum + flow;
        next.Lost = state.Lost + (Math.Abs(state.Sum) >= Math.Abs(flow) ? state.Sum - sum + flow : flow - sum + state.Sum);
        next.Sum = sum;
        return sum + next.Lost;
    }

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Sum;
        internal double Lost;
    }
}
