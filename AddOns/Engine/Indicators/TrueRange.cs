using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators;

/// <summary>
/// True range (J. W. Wilder 1978): the bar's range widened to the previous close. NinjaTrader: the first bar's own range;
/// TA-Lib: no value for the first bar.
/// </summary>
public sealed class TrueRange : BarIndicator<TrueRange.State>
{
    /// <summary>Makes the indicator.</summary>
    public TrueRange(IndicatorSeeding seeding = IndicatorSeeding.NinjaTrader)
        : base(seeding)
    {
    }

    /// <inheritdoc/>
    public override int WarmupPeriod => 2;

    internal override double Next(in State state, in Bar bar, out State next)
    {
        next.Close = bar.Close;
        next.Count = 1;
        if (state.Count != 0) return Of(in bar, state.Close);
        return Seeding == IndicatorSeeding.NinjaTrader ? bar.High - bar.Low : double.NaN;
    }

    /// <summary>max(high, previous close) − min(low, previous close).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Of(in Bar bar, double previousClose) =>
        Branchless.Greater(bar.High, previousClose) - Branchless.Smaller(bar.Low, previousClose);

    /// <summary>The whole mutable state of the indicator.</summary>
    public struct State
    {
        internal double Close;
        internal long Count;
    }
}
